import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CypherAnswer } from '../../contract/cypher.ts'
import { ErrorAnswer } from '../../contract/error.ts'
import { engines } from '../../tests/engines.ts'
import { readPassed, readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { ask, post, type Served, serve } from '../../tests/serve.ts'
import { servicesWithoutDatabase } from '../../tests/services-without-database.ts'
import { openWatchedStore, tellsSecret, type WatchedStore } from '../../tests/watched-store.ts'
import { createApp } from '../app.ts'
import { openMetrics } from '../http/metrics.ts'
import { openLog } from '../log.ts'
import { readSettings } from '../settings.ts'
import { API_ROUTES } from './api-routes.ts'

const PARAMETERS = {
  id: 'person/tomas-berg',
  ids: ['person/tomas-berg', 'vessel/meridian-star'],
  p: 1,
  delete: 2,
  set: 3,
}
const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f) WHERE a.name + b.name = f.name RETURN count(*) AS c'
const settings = readSettings({ CHECK_ANSWERS: 'true', RATE_LIMIT: '0', ASK_TIMEOUT_MS: '120000', ASK_ROWS: '50' })

for (const engine of engines()) {
  describe(`POST /api/cypher on ${engine.name}`, () => {
    let store: WatchedStore
    let server: Served
    const failures: string[] = []

    beforeAll(async () => {
      store = await openWatchedStore(engine, { sandbox: { running: 1, waiting: 0, memoryMb: 512 } })
      const log = openLog('error', { write: (line) => void failures.push(line) })
      const services = { ...servicesWithoutDatabase(), graph: store.graph, settings }
      server = await serve(createApp(services, API_ROUTES, log, openMetrics()))
    })

    afterAll(async () => {
      await server?.close()
      await store?.close()
    })

    const send = (statement: string) => post(server.port, '/api/cypher', { statement, parameters: PARAMETERS })

    it('refuses every statement of the corpus with its place, and nothing is touched', async () => {
      for (const { text, title, line, column, engines: refusing } of readRefused(store.places)) {
        if (!refusing.includes(store.graph.engine)) continue
        const answer = await send(text)
        expect([400, 403], title).toContain(answer.status)
        const { code, message, details } = ErrorAnswer.parse(answer.json()).error
        expect(code, title).toBe(answer.status === 403 ? 'read-only' : 'bad-request')
        expect(message, title).toMatch(/\.( \(line \d+, column \d+\))?$/)
        expect(details?.[0], title).toMatchObject({ field: 'statement', line, column: String(column) })
        expect(tellsSecret(answer.text), title).toBe(false)
      }
      expect(await store.touched()).toEqual([])
      expect(failures).toEqual([])
    })

    it('answers every statement of the corpus that is to pass', async () => {
      for (const { text, title, runs } of readPassed()) {
        if (!runs.includes(store.graph.engine)) continue
        const answer = await send(text)
        expect(answer.status, `${title}: ${answer.text}`).toBe(200)
        CypherAnswer.parse(answer.json())
      }
      expect(await store.touched()).toEqual([])
    })

    it('says that the limit of rows struck', async () => {
      const answer = CypherAnswer.parse((await send('UNWIND range(1, 60) AS x RETURN x')).json())
      expect(answer.rows).toHaveLength(50)
      expect(answer.limited).toEqual({
        by: 'rows',
        limit: 50,
        message: 'There are more rows than the 50 that are given.',
      })
    })

    it.each([
      ['no statement', { parameters: {} }, 'statement'],
      ['an empty statement', { statement: '' }, 'statement'],
      ['parameters that are no map', { statement: 'RETURN 1', parameters: [] }, 'parameters'],
      ['a number of rows that is none', { statement: 'RETURN 1', maxRows: 0 }, 'maxRows'],
      ['a field that is not known', { statement: 'RETURN 1', limit: 1 }, 'limit'],
    ])('refuses %s', async (_name, body, field) => {
      const answer = await post(server.port, '/api/cypher', body)
      expect(answer.status).toBe(400)
      expect(ErrorAnswer.parse(answer.json()).error.details).toEqual([expect.objectContaining({ field })])
    })

    it('ends a statement when its request is closed, turns others away until then, and answers other calls meanwhile', async () => {
      const body = JSON.stringify({ statement: RUNAWAY })
      const runaway = request({
        host: '127.0.0.1',
        port: server.port,
        path: '/api/cypher',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        agent: false,
      })
      runaway.on('error', () => undefined)
      runaway.end(body)
      const status = async () => (await send('RETURN 1 AS x')).status
      await vi.waitFor(async () => expect(await status()).toBe(429), { timeout: 30_000 })
      expect((await ask(server.port, '/api/schema')).status).toBe(200)
      expect(await status()).toBe(429)
      runaway.destroy()
      await vi.waitFor(async () => expect(await status()).toBe(200), { timeout: 30_000 })
      expect(failures).toEqual([])
      if (store.graph.engine === 'embedded') return
      const running = async () => {
        const shown = 'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $text RETURN status'
        return (await store.graph.ask(shown, { text: RUNAWAY }, { timeoutMs: 10_000, maxRows: 10 })).rows.flat()
      }
      await vi.waitFor(async () => expect((await running()).filter((state) => state === 'Running')).toEqual([]), {
        timeout: 30_000,
      })
    })
  })
}
