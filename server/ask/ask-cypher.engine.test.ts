import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EntityCell, LinkCell } from '../../contract/cypher.ts'
import { engines } from '../../tests/engines.ts'
import { readPassed, readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { openWatchedStore, tellsSecret, type WatchedStore } from '../../tests/watched-store.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { checkStatement } from '../guard/check-statement.ts'
import { type AskSettings, askCypher } from './ask-cypher.ts'

const SETTINGS: AskSettings = { timeoutMs: 20_000, rows: 1_000, tableRows: 10_000, answerMb: 16, statementKb: 64 }
const PARAMETERS = {
  id: 'person/tomas-berg',
  ids: ['person/tomas-berg', 'vessel/meridian-star'],
  p: 1,
  delete: 2,
  set: 3,
}

/** Runs for ever and takes no memory. */
const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f) WHERE a.name + b.name = f.name RETURN count(*) AS c'

for (const engine of engines()) {
  describe(`asking ${engine.name}`, () => {
    let store: WatchedStore
    let graph: Graph

    beforeAll(async () => {
      store = await openWatchedStore(engine, { sandbox: { running: 2, waiting: 2, memoryMb: 256 } })
      graph = store.graph
    })

    afterAll(async () => {
      await store?.close()
    })

    const ask = (
      statement: string,
      settings: Partial<AskSettings> = {},
      rest: { maxRows?: number; signal?: AbortSignal } = {},
    ) => {
      const { signal = new AbortController().signal, ...body } = rest
      return askCypher(graph, { statement, parameters: PARAMETERS, ...body }, { ...SETTINGS, ...settings }, signal)
    }

    const failureOf = async (asked: Promise<unknown>): Promise<EntourageError> => {
      const answer = await asked.catch((error: unknown) => error)
      if (answer instanceof EntourageError) return answer
      throw new Error(`no error, but ${JSON.stringify(answer)}`)
    }

    it('refuses every statement of the corpus with its place, and nothing is touched', async () => {
      for (const { text, title, line, column, engines: refusing } of readRefused(store.places)) {
        if (!refusing.includes(graph.engine)) continue
        const { code, details } = await failureOf(ask(text))
        expect(['read-only', 'bad-request'], title).toContain(code)
        expect(details[0], title).toMatchObject({ field: 'statement', line, column: String(column) })
        expect(await store.touched(), title).toEqual([])
      }
    })

    it('would write nothing even if the guard let a writing statement pass', async () => {
      const writing = readRefused(store.places).filter(({ text }) => {
        const verdict = checkStatement(text, graph.engine)
        return !verdict.ok && verdict.refusals[0].code === 'writes'
      })
      expect(writing.length).toBeGreaterThan(50)
      for (const { text } of writing) {
        await graph
          .askReader(text, PARAMETERS, { timeoutMs: 20_000, maxRows: 10, maxBytes: 1_000_000 })
          .catch(() => null)
      }
      expect(await store.touched()).toEqual([])
    })

    it('runs every statement of the corpus that is to pass, and nothing is touched', async () => {
      for (const { text, title, passes, runs } of readPassed()) {
        if (!passes.includes(graph.engine)) continue
        if (runs.includes(graph.engine)) {
          const answer = await ask(text)
          expect(answer.columns.length, title).toBeGreaterThan(0)
          expect(answer.limited, title).toBeNull()
          expect(tellsSecret(JSON.stringify(answer)), title).toBe(false)
        } else {
          expect((await failureOf(ask(text))).code, title).toBe('bad-request')
        }
      }
      expect(await store.touched()).toEqual([])
    })

    it('gives columns and rows, entities and links as what they are, and says which engine took how long', async () => {
      const answer = await ask(
        'MATCH (a:Person {id: $id})-[r:FUNDS]-(b) RETURN a, r, b.name AS name, 1.5 AS x, [1] AS list',
      )
      expect(answer).toMatchObject({
        columns: ['a', 'r', 'name', 'x', 'list'],
        engine: graph.engine,
        limited: null,
        hints: [],
      })
      expect(answer.milliseconds).toBeGreaterThanOrEqual(0)
      const [[a, r, ...rest] = []] = answer.rows
      expect(EntityCell.parse(a)).toMatchObject({
        labels: expect.arrayContaining(['Person']),
        properties: { id: 'person/tomas-berg' },
      })
      expect(LinkCell.parse(r)).toMatchObject({ type: 'FUNDS', properties: { id: 'link/markou-pays-berg' } })
      expect(rest).toEqual(['Eleni Markou', 1.5, [1]])
    })

    it('sees what was written since the last question', async () => {
      const count = async () => (await ask("MATCH (c:`Case` {id: 'later'}) RETURN count(c) AS c")).rows
      expect(await count()).toEqual([[0]])
      await graph.write(
        async ({ run }) => void (await run('save-case', { caseId: 'later', properties: {} }, z.object({}))),
      )
      expect(await count()).toEqual([[1]])
      await graph.write(async ({ run }) => void (await run('remove-case', { caseId: 'later' }, z.object({}))))
      expect(await count()).toEqual([[0]])
    })

    it('tells mistakes at their place in the words of the database', async () => {
      const { code, message, details } = await failureOf(
        ask("MATCH (n)\nWHERE n.name = 'я' RETURN n.name AS a, [1, ] AS b"),
      )
      expect(code).toBe('bad-request')
      expect(message).toMatch(/^The database does not understand the statement: \S.*[^\n]$/)
      expect(details).toEqual([expect.objectContaining({ field: 'statement', line: 2, column: '44' })])
    })

    it('says which names need back-quotes, where the engine needs them', async () => {
      const answer = await ask('MATCH (n:Vessel) RETURN n.name AS name, n.set AS set').catch((error: unknown) => error)
      if (graph.engine === 'neo4j') return expect(answer).toMatchObject({ columns: ['name', 'set'] })
      const advice = '“set” is a key word for the embedded engine; as a name it needs back-quotes.'
      expect(answer).toMatchObject({
        message: `The database does not understand the statement: Expected identifier. ${advice}`,
        details: [{ field: 'statement', line: 1, column: '43', length: 3, message: `Expected identifier. ${advice}` }],
      })
    })

    it('says what there is instead of a type that there is not', async () => {
      const { rows, hints } = await ask('MATCH (p:Persn)-[:employed_by]->(:Zeppelin), (:Entity) RETURN p')
      expect(rows).toEqual([])
      expect(hints).toEqual([
        { line: 1, column: 10, length: 5, message: 'There is no type “Persn” here. Did you mean “Person”?' },
        {
          line: 1,
          column: 19,
          length: 11,
          message: 'There is no type “employed_by” here. Did you mean “EMPLOYED_BY”?',
        },
        {
          line: 1,
          column: 35,
          length: 8,
          message: expect.stringMatching(/^There is no type “Zeppelin” here\. There are .*Person/),
        },
      ])
    })

    it('marks each parameter that has no value', async () => {
      const { code, details } = await failureOf(ask('RETURN $id AS a, $since AS b, $`to whom` AS c, $since AS d'))
      expect(code).toBe('bad-request')
      expect(details).toEqual([
        { field: 'parameters.since', message: 'The parameter $since has no value.' },
        { field: 'parameters.to whom', message: 'The parameter $to whom has no value.' },
      ])
    })

    it('gives so many rows and says that there are more', async () => {
      const numbers = 'UNWIND range(1, 30) AS x RETURN x'
      const rowsOf = async (settings: Partial<AskSettings>, maxRows?: number) => {
        const { rows, limited } = await ask(numbers, settings, maxRows === undefined ? {} : { maxRows })
        return [rows.length, limited?.by ?? null, limited?.limit ?? null]
      }
      expect(await rowsOf({ rows: 10 })).toEqual([10, 'rows', 10])
      expect(await rowsOf({ rows: 30 })).toEqual([30, null, null])
      expect(await rowsOf({ rows: 10 }, 20)).toEqual([20, 'rows', 20])
      expect(await rowsOf({ rows: 10, tableRows: 25 }, 1_000)).toEqual([25, 'rows', 25])
    })

    it('gives as many rows as fit into the size of an answer and says so', async () => {
      const { rows, limited } = await ask("UNWIND range(1, 5) AS x RETURN [y IN range(1, 100000) | 'x'] AS list", {
        answerMb: 1,
      })
      expect(rows).toHaveLength(2)
      expect(limited).toMatchObject({
        by: 'bytes',
        limit: 1_000_000,
        message: 'There are more rows than fit into 1 MB.',
      })
    })

    it('refuses an answer whose first row is too large', async () => {
      const { code, message } = await failureOf(ask("RETURN [y IN range(1, 500000) | 'x'] AS list", { answerMb: 1 }))
      expect([code, message]).toEqual(['memory-limit', expect.stringContaining('1 MB')])
    })

    it('refuses a statement that is too long', async () => {
      const { code, message } = await failureOf(ask(`RETURN '${'x'.repeat(65_536)}' AS x`))
      expect([code, message]).toEqual(['too-large', 'The statement has 65 KB, and may have 64 KB at most.'])
    })

    it.each([
      ['of all with all', RUNAWAY],
      ['along paths without end', 'MATCH p = (a:Entity)-[*]-(b:Entity) RETURN count(p) AS c'],
    ])('stops a runaway %s at its time, and then goes on', async (_name, statement) => {
      const { code, message } = await failureOf(ask(statement, { timeoutMs: 400 }))
      expect([code, message]).toEqual(['time-limit', expect.stringContaining('0.4 seconds')])
      expect((await ask('RETURN 1 AS x')).rows).toEqual([[1]])
    })

    it('stops a huge range at whatever limit comes first, and then goes on', async () => {
      const { code } = await failureOf(ask('RETURN range(1, 200000000) AS x', { timeoutMs: 5_000 }))
      expect(['time-limit', 'memory-limit']).toContain(code)
      expect((await ask('RETURN 1 AS x')).rows).toEqual([[1]])
    })

    it('lets others go on meanwhile, makes a few wait and turns the next away, and ends what nobody waits for', async () => {
      const gone = [new AbortController(), new AbortController(), new AbortController()]
      const [first, second, third] = gone.map(({ signal }) =>
        failureOf(ask(RUNAWAY, { timeoutMs: 50_000 }, { signal })),
      )
      const last = ask('RETURN 4 AS x', { timeoutMs: 50_000 })
      expect((await failureOf(ask('RETURN 5 AS x'))).code).toBe('too-many-requests')
      const { rows } = await graph.ask('MATCH (v:Vessel) RETURN count(v) AS c', {}, { timeoutMs: 20_000, maxRows: 1 })
      expect(rows).toEqual([[2]])
      for (const each of gone.toReversed()) each.abort()
      for (const each of [first, second, third]) expect((await each)?.message).toBe('The request was broken off.')
      expect((await last).rows).toEqual([[4]])
    })

    it('does not begin what nobody waits for', async () => {
      const { message } = await failureOf(ask('RETURN 1 AS x', {}, { signal: AbortSignal.abort() }))
      expect(message).toBe('The request was broken off.')
    })
  })
}
