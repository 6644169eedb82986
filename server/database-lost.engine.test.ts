import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SchemaAnswer } from '../contract/schema.ts'
import { type CuttableProxy, openCuttableProxy } from '../tests/cuttable-proxy.ts'
import { engines } from '../tests/engines.ts'
import { type StartedProcess, startServerProcess } from '../tests/start-process.ts'

const uri = process.env.TEST_NEO4J_URI

describe.skipIf(uri === undefined)('a server with a Neo4j that comes and goes', () => {
  let folder: string
  let server: StartedProcess
  let proxy: CuttableProxy

  beforeEach(async () => {
    const { hostname, port } = new URL((uri ?? '').replace(/^[a-z0-9+]+:/, 'http:'))
    proxy = await openCuttableProxy(hostname, Number(port))
    folder = await mkdtemp(join(tmpdir(), 'entourage-'))
    // An empty database: opening one for a test wipes it.
    const neo4j = engines().find(({ name }) => name.toLowerCase().startsWith('neo4j'))
    await (await neo4j?.open())?.close()
    server = startServerProcess(folder, { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` })
  })

  afterEach(async () => {
    await proxy.cut()
    server.signal('SIGKILL')
    await server.ended
    await rm(folder, { recursive: true })
  })

  it('is not ready before the database is there, while it is away, and ready again by itself afterwards', async () => {
    const url = await server.url
    const status = async (path: string) => (await fetch(url + path)).status
    const becomes = (path: string) => expect.poll(() => status(path), { timeout: 60_000, interval: 200 })
    expect(await status('/api/ready')).toBe(503)

    await proxy.mend()
    await becomes('/api/ready').toBe(200)
    const { cases } = SchemaAnswer.parse(await (await fetch(`${url}/api/schema`)).json())
    expect(cases.map(({ id }) => id)).toEqual(['harbour'])

    await proxy.cut()
    await becomes('/api/ready').toBe(503)
    expect(await status('/api/schema')).toBe(503)
    expect(await status('/api/search?q=berg')).toBe(503)
    expect(await status('/api/live')).toBe(200)

    await proxy.mend()
    await becomes('/api/ready').toBe(200)
    expect(await status('/api/schema')).toBe(200)
    expect(await status('/api/search?q=berg')).toBe(200)
  })
})
