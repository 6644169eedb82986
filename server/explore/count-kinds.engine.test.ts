import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NeighbourKindsAnswer } from '../../contract/neighbours.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { rankHubs } from '../cases/rank-hubs.ts'
import type { Graph } from '../graph/port.ts'
import { countKinds } from './count-kinds.ts'
import { findEntity } from './find-entity.ts'

const BERG = 'person/tomas-berg'

for (const engine of engines()) {
  describe(`countKinds on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    it('counts each neighbour in one kind, however many links lead to it', async () => {
      const answer = await countKinds(graph, { ids: [BERG], exclude: [] })
      expect(NeighbourKindsAnswer.parse(answer)).toEqual(answer)
      expect(answer.total).toBe(4)
      expect(answer).toMatchObject({ undated: 0, years: { first: '2005', last: '2021' } })
      const ways = answer.kinds.map(({ type, links, count }) => [type, links.map(({ link }) => link).toSorted(), count])
      expect(ways).toContainEqual(['Organisation', ['EMPLOYED_BY', 'INVESTIGATES'], 1])
    })

    it('counts within years those whose links touch them, and still tells how many there are in all', async () => {
      const early = await countKinds(graph, { ids: [BERG], exclude: [], from: '2006', to: '2009' })
      expect(early).toMatchObject({ kinds: [{ type: 'Organisation', count: 1 }], total: 4 })
      expect((await countKinds(graph, { ids: [BERG], exclude: [], to: '1900' })).kinds).toEqual([])
    })

    it('leaves out what the asker has, and the entities themselves when there are several', async () => {
      const exclude = ['organisation/customs', 'event/night-landing']
      expect((await countKinds(graph, { ids: [BERG], exclude })).total).toBe(2)
      const both = await countKinds(graph, { ids: [BERG, 'organisation/port-authority'], exclude: [] })
      // Berg: landing, Markou, customs; the port: its official, the strike, the Grey Heron.
      expect(both.total).toBe(6)
    })

    it('gives the same whether loading has counted the kinds of a hub or not', async () => {
      const wishes = [
        [],
        ['organisation/customs', 'event/night-landing', 'nobody', BERG],
        ['person/eleni-markou', 'organisation/port-authority', 'organisation/customs', 'event/night-landing'],
      ]
      const hubs = [[BERG], ['organisation/port-authority'], ['event/night-landing']]
      const several = [
        [BERG, 'event/dock-strike'],
        ['organisation/port-authority', 'person/eleni-markou'],
      ]
      const countAll = () =>
        Promise.all(
          [...hubs, ...several].flatMap((ids) =>
            wishes.flatMap((exclude) => [
              countKinds(graph, { ids, exclude }),
              countKinds(graph, { ids, exclude, from: '2010', to: '2016' }),
            ]),
          ),
        )
      const waysOf = () => Promise.all(hubs.flat().map(async (id) => (await findEntity(graph, id)).neighbourCounts))
      const uncounted = await countAll()
      const ways = await waysOf()
      await graph.write(({ run }) => rankHubs(run, 1))
      expect(await countAll()).toEqual(uncounted)
      expect(await waysOf()).toEqual(ways)
    })

    it('refuses an unknown entity', async () => {
      await expect(countKinds(graph, { ids: [BERG, 'nobody'], exclude: [] })).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })
}
