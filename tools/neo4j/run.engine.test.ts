import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SUPPORTED } from './releases.ts'
import { findStart } from './start-neo4j.ts'

const canStart = process.env.TEST_NEO4J_URI !== undefined && (await findStart(SUPPORTED)) !== null

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

it.skipIf(!canStart)(
  'a Neo4j for development ends with the process that started it, however that ends',
  async () => {
    const starter = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'run.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said = String(await once(starter.stdout, 'data'))
    const port = Number(/bolt:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1])
    expect(await isListening(port)).toBe(true)
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    await expect.poll(() => isListening(port), { timeout: 30_000 }).toBe(false)
  },
  300_000,
)
