import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUPPORTED } from '../../../tools/neo4j/releases.ts'
import { findFreePort } from '../../../tools/neo4j/running-neo4j.ts'
import { findStart } from '../../../tools/neo4j/start-neo4j.ts'
import { openGraph } from '../open-graph.ts'

const cypherFolder = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'boats')
const PASSWORD = 'correct-horse-battery'

const open = (uri: string, password: string, database?: string) =>
  openGraph({
    neo4j: { uri, user: 'neo4j', password, ...(database === undefined ? {} : { database }) },
    dataFolder: '',
    cypherFolder,
    timeoutMs: 10_000,
    memoryLimitMb: 500,
  })

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

describe.skipIf(!canStart)('a Neo4j for development, with a password', () => {
  let starter: ChildProcess | null = null
  let uri = ''
  beforeAll(async () => {
    const file = join(import.meta.dirname, '..', '..', '..', 'tools', 'neo4j', 'run.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', file, SUPPORTED.version, PASSWORD], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    starter = child
    uri = /bolt:\/\/127\.0\.0\.1:\d+/.exec(String(await once(child.stdout, 'data')))?.[0] ?? ''
  }, 300_000)
  afterAll(() => starter?.kill('SIGTERM'))

  it.each(['bolt', 'neo4j'])('opens with the right one over %s://', async (scheme) => {
    const graph = await open(uri.replace('bolt:', `${scheme}:`), PASSWORD)
    expect(await graph.version()).toBe(SUPPORTED.version)
    await graph.ready()
    await graph.close()
  })

  it('says in one line that the password is wrong, and never which', async () => {
    const opening = open(uri, 'tr0ub4dor')
    await expect(opening).rejects.toMatchObject({
      code: 'database-unavailable',
      details: [{ field: 'NEO4J_PASSWORD' }],
    })
    await expect(opening).rejects.toThrow(/^Neo4j at \S+ refuses [^\n]*NEO4J_USER and NEO4J_PASSWORD\.$/)
    await expect(opening).rejects.not.toThrow('tr0ub4dor')
  })

  it('says in one line that there is no such database', async () => {
    const opening = open(uri, PASSWORD, 'atlantis')
    await expect(opening).rejects.toThrow(/^Neo4j at \S+ has no database “atlantis”\. Check NEO4J_DATABASE\.$/)
    await expect(opening).rejects.toMatchObject({
      code: 'database-unavailable',
      details: [{ field: 'NEO4J_DATABASE' }],
    })
  })

  it('ends with the process that started it, however that ends', async () => {
    const port = Number(new URL(uri).port)
    expect(await isListening(port)).toBe(true)
    if (starter === null) throw new Error('nothing was started')
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    await expect.poll(() => isListening(port), { timeout: 30_000 }).toBe(false)
  })
})

describe('a Neo4j that is not there', () => {
  it.each(['bolt', 'neo4j'])('is said to be unreachable in one line, over %s://', async (scheme) => {
    const port = await findFreePort()
    await expect(open(`${scheme}://127.0.0.1:${port}`, 'secret')).rejects.toMatchObject({
      code: 'database-unavailable',
      message: `Neo4j at ${scheme}://127.0.0.1:${port} does not answer. Is it running?`,
      details: [],
    })
  })

  it.each(['http://127.0.0.1:7474', 'localhost:7687', 'bolt://me:secret@'])(
    'is refused when its address is none: %s',
    async (uri) => {
      const opening = open(uri, 'secret')
      await expect(opening).rejects.toMatchObject({ code: 'database-unavailable', details: [{ field: 'NEO4J_URI' }] })
      await expect(opening).rejects.not.toThrow('secret')
    },
  )
})
