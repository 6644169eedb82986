/** Starts a Neo4j in a container. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Release } from './releases.ts'
import { LOOPBACK, type Neo4jMemory, type RunningNeo4j, untilAnswering } from './running-neo4j.ts'
import { runQuietly } from './run-quietly.ts'

const PULL_MS = 10 * 60_000

/** Whether a container engine answers; the client alone starts nothing. */
export const hasDocker = async (): Promise<boolean> =>
  (await runQuietly('docker', ['version', '--format', '{{.Server.Version}}'], { timeoutMs: 10_000 })).code === 0

/** Removes the container as soon as this side of the pipe is closed, however the process that holds it ends. */
const GUARD = 'cat > /dev/null; docker rm --force "$0" > /dev/null 2>&1'

/**
 * Starts the release on a free port, with data that go when it stops.
 * `password` null = anybody may connect.
 * @throws Error with the end of what Docker printed when it does not start
 */
export const startWithDocker = async (
  release: Release,
  password: string | null,
  memory: Neo4jMemory,
): Promise<RunningNeo4j> => {
  const name = `entourage-tests-${randomUUID().slice(0, 8)}`
  const guard = spawn('sh', ['-c', GUARD, name], { stdio: ['pipe', 'ignore', 'ignore'] })
  const removed = new Promise<void>((resolve) => {
    guard.once('exit', () => resolve())
    guard.once('error', () => resolve())
  })
  const stop = async (): Promise<void> => {
    guard.stdin.destroy()
    await removed
  }
  try {
    await docker([
      'run',
      '--detach',
      '--rm',
      '--name',
      name,
      ...toOptions(password, memory),
      `neo4j:${release.version}`,
    ])
    const port = /:(\d+)\s*$/m.exec(await docker(['port', name, '7687']))?.[1]
    const uri = `bolt://${LOOPBACK}:${port}`
    await untilAnswering(uri, password, () => false)
    return { uri, version: release.version, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const toOptions = (password: string | null, { heapMb, pagesMb }: Neo4jMemory): string[] => [
  '--publish',
  `${LOOPBACK}::7687`,
  '--env',
  `NEO4J_AUTH=${password === null ? 'none' : `neo4j/${password}`}`,
  '--env',
  `NEO4J_server_memory_heap_max__size=${heapMb}m`,
  '--env',
  `NEO4J_server_memory_pagecache_size=${pagesMb}m`,
  '--env',
  'NEO4J_dbms_usage__report_enabled=false',
]

const docker = async (args: readonly string[]): Promise<string> => {
  const { code, output } = await runQuietly('docker', args, { timeoutMs: PULL_MS })
  if (code !== 0) throw new Error(`docker ${args[0]} failed: ${output.trim().slice(-600)}`)
  return output
}
