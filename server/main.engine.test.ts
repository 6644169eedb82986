import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ErrorAnswer } from '../contract/error.ts'
import { SchemaAnswer } from '../contract/schema.ts'
import { type StartedProcess, startServerProcess } from '../tests/start-process.ts'
import { findPackageRoot } from './package-root.ts'
import { readServerFile } from './server-file.ts'
import { listen } from './start/listen.ts'

const HARBOUR = join(findPackageRoot(), 'tests', 'fixtures', 'harbour')

let folder: string
let started: StartedProcess[]

const start = (env: Readonly<Record<string, string>> = {}) => {
  const one = startServerProcess(folder, env)
  started.push(one)
  return one
}

const casesAt = async (url: string) => SchemaAnswer.parse(await (await fetch(`${url}/api/schema`)).json()).cases

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-'))
  started = []
})

afterEach(async () => {
  for (const one of started) one.signal('SIGKILL')
  await Promise.all(started.map(({ ended }) => ended))
  await rm(folder, { recursive: true, force: true })
})

describe('the server as a process', () => {
  it('prints its address alone, notes it in the data folder, and has the first case loaded', async () => {
    const server = start()
    const url = await server.url
    expect((await readServerFile(folder))?.url).toBe(url)
    expect((await casesAt(url)).map(({ id }) => id)).toEqual(['harbour'])
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
      /^entourage_statement_duration_seconds_count\{statement="cases",outcome="ok"\} [1-9]/m,
    )
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, out: `Entourage runs at ${url}\n`, err: '' })
    expect(await readServerFile(folder)).toBeNull()
  })

  it('ends on Ctrl+C, also when that comes twice, and still has its data at the next start', async () => {
    const first = start()
    await first.url
    first.signal('SIGINT')
    first.signal('SIGINT')
    expect((await first.ended).code).toBe(0)
    const other = join(folder, 'copies', 'another-harbour')
    await cp(HARBOUR, other, { recursive: true })
    // Its own case is still there, and the first cases of the settings are for an empty store only.
    const second = start({ ENTOURAGE_CASES: other })
    expect((await casesAt(await second.url)).map(({ id }) => id)).toEqual(['harbour'])
  })

  it('writes a structured log to standard error', async () => {
    const server = start({ LOG_LEVEL: 'info' })
    await fetch(`${await server.url}/api/search?q=berg`)
    server.signal('SIGTERM')
    const lines = (await server.ended).err
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toContainEqual(expect.objectContaining({ route: '/api/search', status: 200 }))
    expect(JSON.stringify(lines)).not.toContain('berg')
  })
})

describe('a start that cannot be', () => {
  it('says that the port is in use', async () => {
    const other = createServer()
    const port = new URL(await listen(other, '127.0.0.1', 0)).port
    const { code, out, err } = await start({ PORT: port }).ended
    other.close()
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program. Stop that one, or set PORT to another port.\n`,
    )
  })

  it('says that the data folder is in use, and where its server runs', async () => {
    const url = await start().url
    const { code, err } = await start().ended
    expect(code).toBe(1)
    expect(err).toContain(folder)
    expect(err).toContain(`Entourage already runs at ${url}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect((await fetch(`${url}/api/ready`)).status).toBe(200)
    expect((await readServerFile(folder))?.url).toBe(url)
  })

  it('has a line for each wrong setting', async () => {
    const { code, err } = await start({ PORT: 'x', LOG_LEVEL: 'loud' }).ended
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(2)
  })

  it('names the first mistake of a malformed case and loads nothing', async () => {
    const broken = join(folder, 'copies', 'harbour')
    await cp(HARBOUR, broken, { recursive: true })
    await writeFile(join(broken, 'links.csv'), 'id,from,type,to\nlink/a,person/nobody,LEADS,organisation/customs\n')
    const { code, err } = await start({ ENTOURAGE_CASES: broken }).ended
    expect(code).toBe(1)
    expect(err).toMatch(/links\.csv, line 2/)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(await casesAt(await start({ ENTOURAGE_CASES: 'none' }).url)).toEqual([])
  })

  it('says that a case folder is not there', async () => {
    const { code, err } = await start({ ENTOURAGE_CASES: join(folder, 'nowhere') }).ended
    expect(code).toBe(1)
    expect(err).toContain('nowhere')
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('waits for a Neo4j that is out of reach: live, but not ready', async () => {
    const server = start({ NEO4J_URI: 'bolt://127.0.0.1:9' })
    const url = await server.url
    expect((await fetch(`${url}/api/live`)).status).toBe(200)
    for (const path of ['/api/ready', '/api/schema', '/api/search?q=berg']) {
      const answer = await fetch(url + path)
      expect(answer.status).toBe(503)
      expect(ErrorAnswer.parse(await answer.json()).error.code).toBe('database-unavailable')
    }
    server.signal('SIGTERM')
    expect((await server.ended).code).toBe(0)
  })
})
