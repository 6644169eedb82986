import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SchemaAnswer } from '../contract/schema.ts'
import { type CuttableProxy, openCuttableProxy } from '../tests/cuttable-proxy.ts'
import { engines, neo4jAccess } from '../tests/engines.ts'
import { type StartedProcess, startServerProcess } from '../tests/start-process.ts'

const uri = process.env.TEST_NEO4J_URI ?? ''

describe.skipIf(uri === '')('a server with a Neo4j that comes and goes', () => {
  let folder: string
  let proxy: CuttableProxy
  let server: StartedProcess | null = null

  const start = (env: Readonly<Record<string, string>> = {}) => {
    const { user, password } = neo4jAccess(uri)
    const access = { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password }
    server = startServerProcess(folder, { ...access, ...env })
    return server
  }

  beforeEach(async () => {
    const { hostname, port } = new URL(uri.replace(/^[a-z0-9+]+:/, 'http:'))
    proxy = await openCuttableProxy(hostname, Number(port))
    folder = await mkdtemp(join(tmpdir(), 'entourage-'))
    // Opening a database for a test empties it.
    await (
      await engines()
        .find(({ name }) => name === 'Neo4j')
        ?.open()
    )?.close()
  })

  afterEach(async () => {
    await proxy.cut()
    server?.signal('SIGKILL')
    await server?.ended
    await rm(folder, { recursive: true })
  })

  it('does not start when the database refuses a setting, which no waiting mends', async () => {
    await proxy.mend()
    const { code, out, err } = await start({ NEO4J_DATABASE: 'nowhere' }).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^Neo4j at .* has no database “nowhere”\. Check NEO4J_DATABASE\.\n$/)
  })

  it('ends when that shows only once the database is there', async () => {
    const late = start({ NEO4J_DATABASE: 'nowhere' })
    await late.url
    await proxy.mend()
    const { code, err } = await late.ended
    expect(code).toBe(1)
    expect(err).toMatch(/^Neo4j at .* has no database “nowhere”\. Check NEO4J_DATABASE\.\n$/)
  })

  it('is not ready before the database is there, while it is away, and ready again by itself afterwards', async () => {
    const url = await start().url
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
