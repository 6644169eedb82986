import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines } from '../../tests/engines.ts'
import type { Graph } from './port.ts'

const cypherFolder = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'boats')
const Anything = z.record(z.string(), z.unknown())
const Boat = z.object({ id: z.string(), name: z.string().nullable() })
const WHOLE = { text: null, integer: 7, number: 2.5, flag: true, list: ['a'], map: { deep: [{ n: 1 }] } }

for (const engine of engines()) {
  describe(`a named statement on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await engine.open({ cypherFolder })
    })
    afterAll(() => graph?.close())

    it('takes and gives every type of value, whole numbers as integers', async () => {
      const rows = await graph.read('echo', WHOLE, Anything)
      expect(rows).toEqual([{ ...WHOLE, half: 3 }])
    })

    it('puts a checked type name into the statement', async () => {
      const add = (id: string, type: string) =>
        graph.write(({ run }) => run('add-boat', { id, properties: { name: id } }, Anything, { Type: type }))
      expect(await add('boat/anna', 'Ferry')).toEqual([{ id: 'boat/anna' }])
      await expect(add('boat/berta', 'Ferry`) //')).rejects.toThrow('it is no entity type')
      expect(await graph.read('boats', {}, Boat)).toEqual([{ id: 'boat/anna', name: 'boat/anna' }])
    })

    it('takes an integer where the database insists on one', async () => {
      expect(await graph.read('first-boats', { limit: 0 }, Anything)).toEqual([])
    })

    it.each([
      ['a missing parameter', { ...WHOLE, text: undefined }, 'text'],
      ['a wrong type', { ...WHOLE, integer: 1.5 }, 'integer'],
      ['an integer that is not exact', { ...WHOLE, integer: 2 ** 53 }, 'integer'],
      ['a wrong member of a list', { ...WHOLE, list: ['a', 1] }, 'list'],
      ['a list for a map', { ...WHOLE, map: [] }, 'map'],
      ['a parameter that there is not', { ...WHOLE, other: 1 }, 'other'],
    ])('refuses %s', async (_what, parameters, name) => {
      const reading = graph.read('echo', parameters, Anything)
      await expect(reading).rejects.toThrow('The parameters of the statement “echo” do not fit')
      await expect(reading).rejects.toThrow(name)
    })

    it.each(['misnamed', 'mistyped'])('refuses rows that are not as the header promises (%s)', async (name) => {
      await expect(graph.read(name, {}, Anything)).rejects.toThrow(
        `The rows of the statement “${name}” do not fit its header`,
      )
    })

    it('refuses rows that are not as the caller expects', async () => {
      await expect(graph.read('echo', WHOLE, z.object({ integer: z.string() }))).rejects.toThrow(
        'The rows of the statement “echo” do not fit their schema',
      )
    })

    it('refuses a number that it could only give inexactly', async () => {
      await expect(graph.read('huge-number', {}, Anything)).rejects.toMatchObject({ code: 'bad-request' })
    })

    it('refuses a statement that there is not', async () => {
      await expect(graph.read('boots', {}, Anything)).rejects.toThrow('There is no statement “boots”.')
    })

    it('changes nothing while it reads', async () => {
      const before = await graph.read('boats', {}, Boat)
      await expect(graph.read('launch', {}, Anything)).rejects.toMatchObject({ code: 'read-only' })
      expect(await graph.read('boats', {}, Boat)).toEqual(before)
    })

    it('blames the product, not the user, when the database does not understand it', async () => {
      await expect(graph.read('broken', {}, Anything)).rejects.not.toHaveProperty('code')
    })
  })

  describe(`a statement given as text on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await engine.open({ cypherFolder })
      await graph.write(({ run }) =>
        run('add-boat', { id: 'boat/anna', properties: { year: 1987 } }, Anything, { Type: 'Ferry' }),
      )
    })
    afterAll(() => graph?.close())

    const ask = (text: string, parameters = {}, maxRows = 10) =>
      graph.ask(text, parameters, { timeoutMs: 10_000, maxRows })

    it('gives columns and rows of plain values', async () => {
      expect(
        await ask(
          'MATCH (b:Boat) RETURN b AS boat, [b.year, 2.5] AS list, null AS nothing, {a: date("2022-10-14")} AS map',
        ),
      ).toEqual({
        columns: ['boat', 'list', 'nothing', 'map'],
        rows: [
          [
            { labels: ['Boat', 'Ferry'], properties: { id: 'boat/anna', year: 1987 } },
            [1987, 2.5],
            null,
            { a: '2022-10-14' },
          ],
        ],
        count: { rows: 1, isAll: true },
      })
    })

    it('counts the rows that are more than allowed', async () => {
      const text = 'UNWIND range(1, $n) AS n RETURN n AS n'
      expect(await ask(text, { n: 3 }, 2)).toEqual({
        columns: ['n'],
        rows: [[1], [2]],
        count: { rows: 3, isAll: true },
      })
      expect(await ask(text, { n: 2 }, 2)).toEqual({
        columns: ['n'],
        rows: [[1], [2]],
        count: { rows: 2, isAll: true },
      })
    })

    it('has columns even without rows', async () => {
      expect(await ask('MATCH (b:Dinghy) RETURN b.id AS id')).toEqual({
        columns: ['id'],
        rows: [],
        count: { rows: 0, isAll: true },
      })
    })

    it('is refused with a sentence when the database does not understand it, and when it would write', async () => {
      await expect(ask('RETRUN 1 AS one')).rejects.toMatchObject({ code: 'bad-request' })
      await expect(ask('RETURN $nobody AS one')).rejects.toMatchObject({ code: 'bad-request' })
      await expect(ask('CREATE (b:Boat) RETURN 1 AS one')).rejects.toMatchObject({ code: 'read-only' })
      expect((await ask('MATCH (b:Boat) RETURN count(b) AS n')).rows).toEqual([[1]])
    })
  })
}
