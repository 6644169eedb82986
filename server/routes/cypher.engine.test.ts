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
/** Runs for ever and takes no memory. */
const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f) WHERE a.name + b.name = f.name RETURN count(*) AS c'
const RUNNING = 2
const WAITING = 3
/** Small, so that each limit is met soon. */
const ENV = {
  CHECK_ANSWERS: 'true',
  RATE_LIMIT: '0',
  ASK_ROWS: '200',
  ASK_TABLE_ROWS: '300',
  ASK_ANSWER_MB: '1',
  ASK_STATEMENT_KB: '4',
}

for (const engine of engines()) {
  describe(`POST /api/cypher on ${engine.name}`, () => {
    let store: WatchedStore
    let patient: Served
    let hasty: Served
    const failures: string[] = []

    beforeAll(async () => {
      store = await openWatchedStore(engine, { sandbox: { running: RUNNING, waiting: WAITING, memoryMb: 256 } })
      const log = openLog('error', { write: (line) => void failures.push(line) })
      const serveWith = (timeoutMs: number) => {
        const settings = readSettings({ ...ENV, ASK_TIMEOUT_MS: String(timeoutMs) })
        const services = { ...servicesWithoutDatabase(), graph: store.graph, settings }
        return serve(createApp(services, API_ROUTES, log, openMetrics()))
      }
      patient = await serveWith(60_000)
      hasty = await serveWith(1_500)
    })

    afterAll(async () => {
      await hasty?.close()
      await patient?.close()
      await store?.close()
      // Limits are met on purpose here; nothing else may have failed.
      expect(failures.filter((line) => !line.includes('"code":"time-limit"'))).toEqual([])
    })

    const send = (statement: string, rest: { maxRows?: number } = {}, server = patient) =>
      post(server.port, '/api/cypher', { statement, parameters: PARAMETERS, ...rest })

    const answerOf = async (...sent: Parameters<typeof send>) => {
      const { status, text, json } = await send(...sent)
      expect(status, text.slice(0, 500)).toBe(200)
      return CypherAnswer.parse(json())
    }

    const errorOf = async (...sent: Parameters<typeof send>) => {
      const { status, json } = await send(...sent)
      return { status, ...ErrorAnswer.parse(json()).error }
    }

    /** A statement whose connection can be closed while it runs. */
    const sendRunaway = () => {
      const headers = { 'content-type': 'application/json' }
      const { port } = patient
      const sent = request({ host: '127.0.0.1', port, path: '/api/cypher', method: 'POST', headers, agent: false })
      const status = new Promise<number | undefined>((resolve) => {
        sent.on('response', (response) => resolve(response.statusCode))
      })
      sent.on('error', () => undefined)
      sent.end(JSON.stringify({ statement: RUNAWAY }))
      return { status, closeConnection: () => sent.destroy() }
    }

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
    })

    it('answers every statement of the corpus that is to pass, and nothing is touched', async () => {
      for (const { text, title, passes, runs } of readPassed()) {
        if (!passes.includes(store.graph.engine)) continue
        const answer = await send(text)
        // What only the other engine understands is a mistake to this one.
        expect(answer.status, `${title}: ${answer.text}`).toBe(runs.includes(store.graph.engine) ? 200 : 400)
        if (answer.status === 200) {
          const { columns, limited } = CypherAnswer.parse(answer.json())
          expect([columns.length > 0, limited], title).toEqual([true, null])
        }
        expect(tellsSecret(answer.text), title).toBe(false)
      }
      expect(await store.touched()).toEqual([])
    })

    it('gives so many rows, up to a highest number if more are asked for, and says how many there are', async () => {
      const limitOf = async (last: number, maxRows?: number) => {
        const statement = `UNWIND range(1, ${last}) AS x RETURN x`
        const { rows, limited } = await answerOf(statement, maxRows === undefined ? {} : { maxRows })
        return [rows.length, limited?.by, limited?.limit, limited?.message]
      }
      const message = (rows: number, given: number) => `There are ${rows} rows, of which ${given} are given.`
      expect(await limitOf(200)).toEqual([200, undefined, undefined, undefined])
      expect(await limitOf(201)).toEqual([200, 'rows', 200, message(201, 200)])
      expect(await limitOf(400, 250)).toEqual([250, 'rows', 250, message(400, 250)])
      expect(await limitOf(400, 1_000)).toEqual([300, 'rows', 300, message(400, 300)])
    })

    it('gives as many rows as fit into the size of an answer and says so, and none that is larger alone', async () => {
      const listOf = (length: number) => `[y IN range(1, ${length}) | 'x'] AS list`
      const { rows, limited } = await answerOf(`UNWIND range(1, 5) AS x RETURN ${listOf(100_000)}`)
      expect(rows).toHaveLength(2)
      const message = 'Of 5 rows 2 fit into 1 MB.'
      expect(limited).toEqual({ by: 'bytes', limit: 1_000_000, counted: 5, isAll: true, message })
      const { status, code, message: complaint } = await errorOf(`RETURN ${listOf(300_000)}`)
      expect([status, code, complaint]).toEqual([422, 'memory-limit', expect.stringContaining('1 MB')])
    })

    it('takes a statement up to its length and none that is longer', async () => {
      const statementOf = (bytes: number) => `RETURN '${'x'.repeat(bytes - "RETURN '' AS x".length)}' AS x`
      expect((await answerOf(statementOf(4 * 1_024))).rows).toHaveLength(1)
      const { status, code, message } = await errorOf(statementOf(4 * 1_024 + 1))
      expect([status, code, message]).toEqual([413, 'too-large', 'The statement has 5 KB, and may have 4 KB at most.'])
    })

    it.each([
      ['no statement', { parameters: {} }, 'statement'],
      ['an empty statement', { statement: '' }, 'statement'],
      ['parameters that are no map', { statement: 'RETURN 1', parameters: [] }, 'parameters'],
      ['a number of rows that is none', { statement: 'RETURN 1', maxRows: 0 }, 'maxRows'],
      ['a field that is not known', { statement: 'RETURN 1', limit: 1 }, 'limit'],
    ])('refuses %s', async (_name, body, field) => {
      const answer = await post(patient.port, '/api/cypher', body)
      expect(answer.status).toBe(400)
      expect(ErrorAnswer.parse(answer.json()).error.details).toEqual([expect.objectContaining({ field })])
    })

    it.each([
      ['of all with all', RUNAWAY, 'time-limit'],
      ['along paths without end', 'MATCH p = (a:Entity)-[*]-(b:Entity) RETURN count(p) AS c', 'time-limit'],
      ['through a huge range', 'UNWIND range(1, 20000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS c', 'any'],
      ['into one huge list', 'RETURN range(1, 50000000) AS list', 'any'],
    ])(
      'stops a runaway %s at its limit, answers others meanwhile, and then goes on',
      async (_name, statement, limit) => {
        const ending = errorOf(statement, {}, hasty)
        expect((await ask(hasty.port, '/api/schema')).status).toBe(200)
        expect((await answerOf('RETURN 1 AS x', {}, patient)).rows).toEqual([[1]])
        const { status, code, message } = await ending
        const limits = { 'time-limit': [504, '1.5 seconds'], 'memory-limit': [422, 'memory'] } as Record<
          string,
          unknown[]
        >
        expect(limit === 'any' ? ['time-limit', 'memory-limit'] : [limit]).toContain(code)
        expect([status, message]).toEqual([limits[code]?.[0], expect.stringContaining(String(limits[code]?.[1]))])
        expect((await answerOf('RETURN 1 AS x', {}, hasty)).rows).toEqual([[1]])
      },
    )

    it('runs a few at a time, makes a few more wait, turns the next away, and ends those whose connection is closed', async () => {
      const runaways = Array.from({ length: RUNNING + WAITING + 1 }, sendRunaway)
      // One too many: which one it is depends on who comes last, and then all others are in.
      expect(await Promise.race(runaways.map(({ status }) => status))).toBe(429)
      expect((await errorOf('RETURN 1 AS x')).code).toBe('too-many-requests')
      expect((await send('RETURN 1 AS x')).status).toBe(429)
      expect((await ask(patient.port, '/api/schema')).status).toBe(200)
      for (const { closeConnection } of runaways) closeConnection()
      await vi.waitFor(async () => expect((await send('RETURN 1 AS x')).status).toBe(200), { timeout: 30_000 })
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
