import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ErrorAnswer } from '../contract/error.ts'
import { Id } from '../contract/values.ts'
import { ask, post, type Served, serve } from '../tests/serve.ts'
import { servicesWithoutDatabase } from '../tests/services-without-database.ts'
import { createApp } from './app.ts'
import { EntourageError } from './errors.ts'
import { defineRoute, defineStream } from './http/define-route.ts'
import { openMetrics } from './http/metrics.ts'
import { openLog } from './log.ts'
import type { Settings } from './settings.ts'

const ROUTES = [
  defineRoute({
    method: 'get',
    path: '/api/ships/:id',
    about: 'A ship.',
    params: z.object({ id: Id }),
    query: z.object({ flag: z.string().optional() }),
    answer: z.object({ id: z.string() }),
    run: async (_services, { params }) => ({ id: params.id }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/ships',
    about: 'Counts ships.',
    body: z.object({ ids: z.array(Id) }),
    answer: z.object({ count: z.number() }),
    run: async (_services, { body }) => ({ count: body.ids.length }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/fleets',
    about: 'Takes a whole fleet.',
    takesFiles: true,
    body: z.object({ name: z.string() }),
    answer: z.object({ name: z.string(), files: z.array(z.object({ name: z.string(), text: z.string() })) }),
    run: async (_services, { body, files }) => ({
      name: body.name,
      files: await Promise.all(
        files.map(async (file) => {
          let text = ''
          for await (const part of file.open()) text += Buffer.from(part).toString()
          return { name: file.name, text }
        }),
      ),
    }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/wreck',
    about: 'Fails.',
    answer: z.object({}),
    run: () => Promise.reject(new TypeError('keel is undefined')),
  }),
  defineRoute({
    method: 'get',
    path: '/api/fog',
    about: 'Asks a database that does not answer.',
    answer: z.object({ version: z.string() }),
    run: async ({ graph }) => ({ version: await graph.version() }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/mirage',
    about: 'Answers something else than it says.',
    answer: z.object({ name: z.string() }),
    run: async () => ({ name: new Date().getTime() as unknown as string }),
  }),
  defineStream({
    method: 'post',
    path: '/api/voyage',
    about: 'Tells its progress.',
    body: z.object({ sinksAt: z.number().optional() }),
    line: z.object({ event: z.string() }),
    run: async (_services, { body }, send) => {
      for (let mile = 0; mile < 3; mile += 1) {
        if (body.sinksAt === mile) throw new EntourageError('conflict', 'The ship sank.')
        send({ event: `mile ${mile}` })
      }
    },
  }),
]

let served: Served | null = null
const lines: string[] = []

async function start(changes: Partial<Settings> = {}): Promise<number> {
  const log = openLog('info', { write: (line) => void lines.push(line) })
  served = await serve(createApp(servicesWithoutDatabase(changes), ROUTES, log, openMetrics()))
  return served.port
}

afterEach(async () => {
  await served?.close()
  served = null
  lines.length = 0
})

const codeOf = (answer: { json: () => unknown }) => ErrorAnswer.parse(answer.json()).error.code

describe('a request', () => {
  it('is answered with JSON that nobody keeps', async () => {
    const answer = await ask(await start(), '/api/ships/ship%2Fmole%20%C3%A9')
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({ id: 'ship/mole é' })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it.each<[string, string, number, string]>([
    ['an unknown parameter', '/api/ships/a?falg=x', 400, 'bad-request'],
    ['a parameter that is given twice', '/api/ships/a?flag=x&flag=y', 400, 'bad-request'],
    ['a control character in an id', '/api/ships/a%00b', 400, 'bad-request'],
    ['an id that is too long', `/api/ships/${'a'.repeat(401)}`, 400, 'bad-request'],
    ['broken percent-encoding', '/api/ships/%E0%A4%A', 400, 'bad-request'],
    ['an unknown address', '/api/boats', 404, 'not-found'],
    ['an unknown method', '/api/ships', 404, 'not-found'],
    ['a fault of ours', '/api/wreck', 500, 'internal'],
    ['an answer that breaks the contract', '/api/mirage', 500, 'internal'],
    ['a database that does not answer', '/api/fog', 503, 'database-unavailable'],
  ])('with %s fails on purpose', async (_what, path, status, code) => {
    const answer = await ask(await start(), path)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(answer.headers['content-type']).toContain('application/json')
  })

  it('that is wrong is told which field', async () => {
    const answer = await ask(await start(), '/api/ships/a?falg=x')
    expect(ErrorAnswer.parse(answer.json()).error.details).toEqual([
      { field: 'falg', message: '“falg” is not known here.' },
    ])
  })

  it('that fails by a fault of ours tells nothing but where to look', async () => {
    const answer = await ask(await start(), '/api/wreck', { headers: { 'x-request-id': 'trace-7' } })
    expect(answer.text).not.toContain('keel')
    expect(answer.text).toContain('trace-7')
    expect(lines.join('')).toContain('keel is undefined')
  })

  it('is told when to try again while the database does not answer', async () => {
    expect((await ask(await start(), '/api/fog')).headers['retry-after']).toBe('2')
  })
})

describe('a body', () => {
  it('is read as JSON', async () => {
    expect((await post(await start(), '/api/ships', { ids: ['a', 'b'] })).json()).toEqual({ count: 2 })
  })

  it.each<[string, string, string]>([
    ['malformed JSON', 'application/json', '{"ids": ['],
    ['a bare value', 'application/json', '"ids"'],
    ['another type', 'text/plain', '{"ids": []}'],
    ['a form', 'application/x-www-form-urlencoded', 'ids=a'],
    ['an unknown field', 'application/json', '{"ids": [], "more": 1}'],
    ['nothing', 'application/json', ''],
  ])('of %s is refused', async (_what, type, body) => {
    const answer = await ask(await start(), '/api/ships', { method: 'POST', headers: { 'content-type': type }, body })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad-request'])
  })

  it('may have 2 MB and no more', async () => {
    const port = await start()
    const ids = (megabytes: number) => ({ ids: Array.from({ length: megabytes * 10_000 }, () => 'x'.repeat(97)) })
    expect((await post(port, '/api/ships', ids(1.9))).json()).toEqual({ count: 19_000 })
    const refused = await post(port, '/api/ships', ids(2.1))
    expect([refused.status, codeOf(refused)]).toEqual([413, 'too-large'])
  })
})

describe('an upload', () => {
  const limits = { ...servicesWithoutDatabase().settings.limits, caseUploadMb: 3 }
  const leftOver = () => readdirSync(tmpdir()).filter((name) => name.startsWith('entourage-upload-'))
  // A temporary folder of its own, since other tests upload too.
  const everybodys = process.env.TMPDIR
  beforeAll(async () => {
    process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'entourage-app-'))
  })
  afterAll(async () => {
    await rm(tmpdir(), { recursive: true, force: true })
    if (everybodys === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = everybodys
  })

  async function sendForm(port: number, parts: readonly (readonly [field: string, value: string, name?: string])[]) {
    const form = new FormData()
    for (const [field, value, name] of parts) {
      if (name === undefined) form.append(field, value)
      else form.append(field, new Blob([value]), name)
    }
    const answer = await fetch(`http://127.0.0.1:${port}/api/fleets`, { method: 'POST', body: form })
    return { status: answer.status, json: (await answer.json()) as unknown }
  }

  it('brings its files with their names, however odd, beside its options, and leaves nothing behind', async () => {
    const port = await start({ limits })
    const { json } = await sendForm(port, [
      ['options', '{"name": "Armada"}'],
      ['files', 'one\r\n', 'übersicht.csv'],
      ['files', '', '../../etc/passwd'],
    ])
    expect(json).toEqual({
      name: 'Armada',
      files: [
        { name: 'übersicht.csv', text: 'one\r\n' },
        { name: 'passwd', text: '' },
      ],
    })
    expect((await sendForm(port, [['options', '{"name": 1}']])).status).toBe(400)
    await expect.poll(leftOver).toEqual([])
  })

  it('may be as large as CASE_UPLOAD_MB, all files together', async () => {
    const port = await start({ limits })
    const two = (megabytes: number) =>
      sendForm(port, [
        ['options', '{"name": "Armada"}'],
        ['files', 'x'.repeat(megabytes * 500_000), 'a'],
        ['files', 'x'.repeat(megabytes * 500_000), 'b'],
      ])
    expect((await two(2.9)).status).toBe(200)
    expect(await two(3.1)).toMatchObject({ status: 413, json: { error: { code: 'too-large' } } })
    await expect.poll(leftOver).toEqual([])
  })

  it.each([
    ['without options', [['files', 'x', 'a']]],
    ['with options that are no JSON', [['options', '{name}']]],
    [
      'with a field that is not known',
      [
        ['options', '{"name": "a"}'],
        ['more', 'x'],
      ],
    ],
    [
      'with files under another name',
      [
        ['options', '{"name": "a"}'],
        ['file', 'x', 'a'],
      ],
    ],
  ] as const)('%s is refused', async (_what, parts) => {
    expect(await sendForm(await start(), parts)).toMatchObject({
      status: 400,
      json: { error: { code: 'bad-request' } },
    })
  })

  it('that is no form is refused', async () => {
    expect((await post(await start(), '/api/fleets', { name: 'a' })).status).toBe(400)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const cut = '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf of'
    expect((await ask(await start(), '/api/fleets', { method: 'POST', headers, body: cut })).status).toBe(400)
  })
})

describe('a streamed answer', () => {
  it('comes line by line', async () => {
    const answer = await post(await start(), '/api/voyage', {}, { 'accept-encoding': 'gzip' })
    expect(answer.headers['content-type']).toBe('application/x-ndjson')
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.text).toBe('{"event":"mile 0"}\n{"event":"mile 1"}\n{"event":"mile 2"}\n')
  })

  it('has the status of a mistake that shows before its first line', async () => {
    expect((await post(await start(), '/api/voyage', { sinksAt: 0 })).status).toBe(409)
  })

  it('ends with the error when it fails on the way', async () => {
    const answer = await post(await start({ checkAnswers: false }), '/api/voyage', { sinksAt: 1 })
    expect(answer.status).toBe(200)
    expect(answer.text.split('\n')[1]).toBe('{"event":"error","code":"conflict","message":"The ship sank."}')
  })
})

describe('the guards', () => {
  it('refuse a foreign name, which a website could point at this address', async () => {
    const port = await start()
    const answer = await ask(port, '/api/ships/a', { headers: { host: `rebound.example:${port}` } })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
    expect((await ask(port, '/', { headers: { host: 'rebound.example' } })).status).toBe(403)
    expect((await ask(port, '/metrics', { headers: { host: 'rebound.example' } })).status).toBe(403)
  })

  it('refuse other websites and let its own page pass', async () => {
    const port = await start()
    const origin = `http://127.0.0.1:${port}`
    expect((await post(port, '/api/ships', { ids: [] }, { origin: 'https://other.example' })).status).toBe(403)
    expect((await ask(port, '/api/ships/a', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    const own = await post(port, '/api/ships', { ids: [] }, { origin, 'sec-fetch-site': 'same-origin' })
    expect(own.status).toBe(200)
    expect(own.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('let a name pass that the settings allow', async () => {
    const port = await start({ allowedHosts: ['graph.example'] })
    expect((await ask(port, '/api/ships/a', { headers: { host: 'graph.example' } })).status).toBe(200)
  })

  it('let through so many requests in a minute and no more', async () => {
    const port = await start({ limits: { ...servicesWithoutDatabase().settings.limits, requestsPerMinute: 3 } })
    const answers = []
    for (let asked = 0; asked < 4; asked += 1) answers.push(await ask(port, '/api/ships/a'))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const last = answers.at(-1)
    expect(last?.headers['retry-after']).toMatch(/^\d+$/)
    expect(last === undefined ? '' : codeOf(last)).toBe('too-many-requests')
  })

  it('count the askers behind a proxy each for themselves', async () => {
    const limits = { ...servicesWithoutDatabase().settings.limits, requestsPerMinute: 1 }
    const port = await start({ limits, proxyHops: 1 })
    const from = (address: string) => ask(port, '/api/ships/a', { headers: { 'x-forwarded-for': address } })
    expect((await from('192.0.2.1')).status).toBe(200)
    expect((await from('192.0.2.2')).status).toBe(200)
    expect((await from('192.0.2.1')).status).toBe(429)
  })

  it.each(['/api/ships/a', '/', '/api/docs', '/api/ships/%00', '/nowhere'])('put their headers on %s', async (path) => {
    const { headers } = await ask(await start(), path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('the log', () => {
  it('has a line for each request: the route, how it ended and its id, and nothing that was asked for', async () => {
    const answer = await ask(await start(), '/api/ships/ship%2Fmole?flag=black', {
      headers: { authorization: 'Bearer sesame', cookie: 'sesame=1' },
    })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      request: answer.headers['x-request-id'],
      method: 'GET',
      route: '/api/ships/:id',
      status: 200,
    })
    expect(lines.join('')).not.toMatch(/mole|black|sesame/)
  })

  it('takes over the id that a proxy gave, unless it is none', async () => {
    const port = await start()
    const given = async (id: string) =>
      (await ask(port, '/api/ships/a', { headers: { 'x-request-id': id } })).headers['x-request-id']
    expect(await given('trace-7')).toBe('trace-7')
    expect(await given('a b"}')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the metrics', () => {
  it('count requests by route', async () => {
    const port = await start()
    await ask(port, '/api/ships/ship%2Fmole')
    const { text } = await ask(port, '/metrics')
    expect(text).toContain(
      'entourage_request_duration_seconds_count{method="GET",route="/api/ships/:id",status="200"} 1',
    )
    expect(text).not.toContain('mole')
  })
})

describe('the client', () => {
  let folder = ''

  async function startWithClient(): Promise<number> {
    folder = await mkdtemp(join(tmpdir(), 'entourage-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Harbour</title>')
    await writeFile(join(folder, 'assets', 'main-1a2b.js'), '/* sail */'.repeat(500))
    await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    return start({ clientFolder: folder })
  }

  afterEach(async () => {
    if (folder !== '') await rm(folder, { recursive: true })
    folder = ''
  })

  const opened = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none', accept: 'text/html' }

  it('is its page at every address that a reader opens, fresh each time', async () => {
    const port = await startWithClient()
    for (const path of ['/', '/somewhere/else']) {
      const answer = await ask(port, path, { headers: opened })
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-cache'])
      expect(answer.text).toContain('Harbour')
    }
  })

  it('is its page for a program that does not say what it is after', async () => {
    const port = await startWithClient()
    expect((await ask(port, '/')).text).toContain('Harbour')
    expect((await ask(port, '/gone.js')).status).toBe(404)
  })

  it('has files that never change under their name, packed', async () => {
    const answer = await ask(await startWithClient(), '/assets/main-1a2b.js', {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(answer.headers['content-type']).toContain('javascript')
  })

  it('has no page in place of a missing file or answer', async () => {
    const port = await startWithClient()
    expect((await ask(port, '/assets/gone.js', { headers: opened })).status).toBe(404)
    expect((await ask(port, '/api/gone', { headers: opened })).status).toBe(404)
    expect((await ask(port, '/gone.js', { headers: { 'sec-fetch-mode': 'no-cors' } })).status).toBe(404)
    expect((await ask(port, '/', { method: 'POST', headers: opened })).status).toBe(404)
  })

  it('gives nothing that lies beside it', async () => {
    const port = await startWithClient()
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env']) {
      expect((await ask(port, path)).text).not.toContain('"dependencies"')
    }
  })
})
