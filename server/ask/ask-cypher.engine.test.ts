import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EntityCell, LinkCell } from '../../contract/cypher.ts'
import { engines } from '../../tests/engines.ts'
import { readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { openWatchedStore, type WatchedStore } from '../../tests/watched-store.ts'
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

for (const engine of engines()) {
  describe(`asking ${engine.name}`, () => {
    let store: WatchedStore
    let graph: Graph

    beforeAll(async () => {
      store = await openWatchedStore(engine)
      graph = store.graph
    })

    afterAll(async () => {
      await store?.close()
    })

    const ask = (statement: string, signal = new AbortController().signal) =>
      askCypher(graph, { statement, parameters: PARAMETERS }, SETTINGS, signal)

    const failureOf = async (asked: Promise<unknown>): Promise<EntourageError> => {
      const answer = await asked.catch((error: unknown) => error)
      if (answer instanceof EntourageError) return answer
      throw new Error(`no error, but ${JSON.stringify(answer)}`)
    }

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

    it('does not begin what nobody waits for', async () => {
      const { message } = await failureOf(ask('RETURN 1 AS x', AbortSignal.abort()))
      expect(message).toBe('The request was broken off.')
    })
  })
}
