/** Starts a Neo4j from its jars, with no container engine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Java } from './find-java.ts'
import { getJars } from './get-jars.ts'
import type { Release } from './releases.ts'
import { findFreePort, LOOPBACK, type Neo4jMemory, type RunningNeo4j, untilAnswering } from './running-neo4j.ts'
import { FIRST_PASSWORD, setPassword } from './set-password.ts'

/**
 * Ends Java, and removes its folder, as soon as this side of the pipe is
 * closed; which the system does however the process that holds it ends, so that
 * no Java is left over. `$0` is the folder, the rest the command.
 */
const GUARD = `
exec 3<&0
"$@" < /dev/null 3<&- &
java=$!
# Whoever reads what this says may be gone, and saying something then would be the end of it.
exec > /dev/null 2>&1
( cat <&3; kill -9 $java ) &
guard=$!
exec 3<&-
wait $java
kill $guard
rm -rf "$0"
`

const OPENED = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch', 'java.util.concurrent']

/**
 * Starts the release on a free port, with data that go when it stops.
 * `password` null = anybody may connect.
 * @throws Error with the end of its log when it does not start
 */
export const startWithJava = async (
  release: Release,
  java: Java,
  password: string | null,
  memory: Neo4jMemory,
): Promise<RunningNeo4j> => {
  const jars = await getJars(release.version, java)
  const home = await mkdtemp(join(tmpdir(), 'entourage-neo4j-'))
  const port = await findFreePort()
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf', 'neo4j.conf'), toConfiguration(release, port, password !== null, memory))

  const shell = spawn(
    'sh',
    ['-c', GUARD, home, join(java.home, 'bin', 'java'), ...toArguments(release, jars, home, memory)],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  const output = keepOutput(shell)
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve())
    shell.once('error', () => resolve())
  })
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  const stop = async (): Promise<void> => {
    shell.stdin.destroy()
    await ended
    await rm(home, { recursive: true, force: true })
  }

  const uri = `bolt://${LOOPBACK}:${port}`
  try {
    await untilAnswering(uri, password === null ? null : FIRST_PASSWORD, () => hasEnded)
    if (password !== null) await setPassword(uri, password)
    return { uri, version: release.version, stop }
  } catch (error) {
    const log = await readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => '')
    await stop()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Neo4j ${release.version} did not start: ${reason}\n${(log || output()).trim().slice(-1_500)}`, {
      cause: error,
    })
  }
}

const toArguments = (release: Release, jars: string, home: string, { heapMb }: Neo4jMemory): string[] => [
  `-Xmx${heapMb}m`,
  // It lives for minutes: compiling thoroughly would cost more than it gains.
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-cp',
  join(jars, '*'),
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  release.mainClass ?? join(jars, 'Start.java'),
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
]

const toConfiguration = (release: Release, port: number, withPassword: boolean, { pagesMb }: Neo4jMemory): string =>
  [
    `server.bolt.listen_address=${LOOPBACK}:${port}`,
    `server.bolt.advertised_address=${LOOPBACK}:${port}`,
    'server.http.enabled=false',
    `server.memory.pagecache.size=${pagesMb}m`,
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${withPassword}`,
    ...release.settings,
    '',
  ].join('\n')

const keepOutput = (process: ChildProcess): (() => string) => {
  let kept = ''
  for (const stream of [process.stdout, process.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      kept = (kept + chunk.toString()).slice(-4_000)
    })
  }
  return () => kept
}
