import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines } from '../../tests/engines.ts'
import { readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import type { Graph } from '../graph/port.ts'
import { readSettings } from '../settings.ts'
import { addQuery, changeQuery, removeQuery } from './change-own-query.ts'
import { listQueries } from './find-query.ts'
import { openQueries } from './open-queries.ts'
import { runQuery } from './run-query.ts'
import { suggestValues } from './suggest-values.ts'

const shipped = openQueries(join(import.meta.dirname, '..', '..', 'cypher', 'queries'))
const limits = readSettings({}).limits.ask
const KB = limits.statementKb
const Anything = z.record(z.string(), z.unknown())

const textOf = (name: string, statement = 'MATCH (v:Vessel)\nRETURN v AS vessel ORDER BY v.id', params = ''): string =>
  `// name: ${name}\n// title: Vessels\n// about: All vessels.\n${params}// result: graph\n${statement}\n`

for (const engine of engines()) {
  describe(`users' own queries on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    const add = (text: string) => addQuery(graph, shipped, text, KB)
    const change = (id: string, text: string, revision: number) =>
      changeQuery(graph, shipped, id, { text, revision }, KB)
    const runner = () => ({ graph, shipped, limits, signal: new AbortController().signal })
    const find = async (id: string) => (await listQueries(graph, shipped)).find((query) => query.id === id)

    it('are saved, listed, run, changed and removed', async () => {
      const added = await add(textOf('vessels'))
      expect(added).toMatchObject({ id: 'vessels', revision: 1, text: textOf('vessels') })
      expect(await find('vessels')).toEqual(added)
      const answer = await runQuery(runner(), 'vessels', { parameters: {} })
      expect(answer.rowIds).toEqual([['vessel/grey-heron'], ['vessel/meridian-star']])
      expect(answer.graph.entities.map(({ id }) => id)).toEqual(['vessel/grey-heron', 'vessel/meridian-star'])
      const text = textOf('vessels', 'MATCH (v:Vessel) RETURN count(v) AS number')
      expect(await change('vessels', text, 1)).toMatchObject({ revision: 2, text })
      expect((await runQuery(runner(), 'vessels', { parameters: {} })).rows).toEqual([[2]])
      await removeQuery(graph, shipped, 'vessels', 2)
      expect(await find('vessels')).toBeUndefined()
      await expect(runQuery(runner(), 'vessels', { parameters: {} })).rejects.toMatchObject({ code: 'not-found' })
      await expect(removeQuery(graph, shipped, 'vessels', 2)).rejects.toMatchObject({ code: 'not-found' })
    })

    it('have names that nobody else has', async () => {
      await add(textOf('taken'))
      await expect(add(textOf('taken'))).rejects.toMatchObject({ code: 'conflict' })
      await expect(add(textOf('disputed'))).rejects.toMatchObject({ code: 'conflict' })
      await expect(change('disputed', textOf('disputed'), 1)).rejects.toMatchObject({ code: 'conflict' })
      await expect(change('taken', textOf('other'), 1)).rejects.toMatchObject({ code: 'bad-request' })
    })

    it('take the first of two changes made at once, and tell the second of it with its text', async () => {
      await add(textOf('edited'))
      const texts = ['one', 'two', 'three', 'four'].map((word) => textOf('edited', `RETURN '${word}' AS word`))
      const ends = await Promise.allSettled(texts.map((text) => change('edited', text, 1)))
      const saved = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
      expect(saved).toHaveLength(1)
      for (const end of ends) {
        if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'conflict', current: saved[0] })
      }
      expect(await find('edited')).toMatchObject({ revision: 2, text: saved[0]?.text })
    })

    it('tell who changes or removes what was removed, and leave nothing behind', async () => {
      await add(textOf('gone'))
      await removeQuery(graph, shipped, 'gone', 1)
      await expect(change('gone', textOf('gone'), 1)).rejects.toMatchObject({ code: 'conflict', current: null })
      expect(await find('gone')).toBeUndefined()
    })

    it('are refused with every mistake at its place', async () => {
      const text = textOf('wrong', 'MATCH (n) DELETE n RETURN $x AS x', '// param y: moment\n')
      await expect(add(text)).rejects.toMatchObject({
        code: 'read-only',
        details: [
          { field: 'text', line: 4, column: '13' },
          { field: 'text', line: 4 },
          { field: 'text', line: 6, column: '27' },
          { field: 'text', line: 6, column: '11', length: 6 },
        ],
      })
    })

    const refused = readRefused().filter(({ engines: named }) =>
      named.includes(engine.name === 'Neo4j' ? 'neo4j' : 'embedded'),
    )

    it('are not saved when the guard refuses, whatever the corpus tries', async () => {
      for (const { title, text } of refused) {
        await expect(add(textOf('refused', text)), title).rejects.toThrow()
      }
      expect(await find('refused')).toBeUndefined()
    })

    it('neither run nor suggest what the guard refuses, also when something else put it into the store', async () => {
      await add(textOf('harmless', 'RETURN 1 AS one'))
      await add(textOf('suggesting', 'RETURN $x AS x', '// param x: text, suggest harmless\n'))
      const before = await runQuery(runner(), 'all-cases', { parameters: {} })
      for (const { title, text } of refused.filter((_, at) => at % 5 === 0)) {
        await graph.write(async ({ run }) => {
          await run('lock-query', { id: 'harmless', change: 'x' }, Anything)
          await run('save-query', { id: 'harmless', title: 'T', text: textOf('harmless', text), revision: 1 }, Anything)
        })
        await expect(runQuery(runner(), 'harmless', { parameters: {} }), title).rejects.toThrow()
        const suggested = suggestValues(runner(), 'suggesting', { parameter: 'x', parameters: {} })
        await expect(suggested, title).rejects.toThrow()
      }
      expect((await runQuery(runner(), 'all-cases', { parameters: {} })).rows).toEqual(before.rows)
    })

    it('get suggestions from a list, a range, and other queries with the blanks before', async () => {
      const params =
        '// param a: text, suggest (x, y)\n// param b: integer, suggest 3..5\n// param matter: text, suggest all-cases\n// param source: text, suggest all-sources\n'
      const saved = await add(textOf('blanks', 'RETURN $a AS a, $b AS b, $matter AS m, $source AS s', params))
      expect(saved.parameters[3]?.suggest).toEqual({ from: 'query', needs: [] })
      const suggest = async (parameter: string, parameters = {}) =>
        (await suggestValues(runner(), 'blanks', { parameter, parameters })).suggestions
      expect(await suggest('a')).toEqual([
        { value: 'x', label: 'x' },
        { value: 'y', label: 'y' },
      ])
      expect((await suggest('b')).map(({ value }) => value)).toEqual([3, 4, 5])
      expect(await suggest('matter')).toEqual([{ value: 'harbour', label: 'The night landing at Nordhavn' }])
      expect(await suggest('source', { matter: 'harbour', a: 'x' })).toHaveLength(8)
      expect(await suggest('source', { matter: 'other' })).toEqual([])
      await expect(suggest('nothing')).rejects.toMatchObject({ code: 'bad-request', details: [{ field: 'parameter' }] })
    })

    it('are cut off at the limits of users’ statements, and say so', async () => {
      await add(textOf('many', 'UNWIND range(1, 5000) AS n RETURN n AS n'))
      const answer = await runQuery(runner(), 'many', { parameters: {} })
      expect([answer.rows.length, answer.limited?.by]).toEqual([1000, 'rows'])
      expect((await runQuery(runner(), 'many', { parameters: {}, maxRows: 5000 })).limited).toBeNull()
    })
  })
}
