import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SearchAnswer, SearchQuery } from '../../contract/search.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { loadUpload } from '../cases/load-upload.ts'
import type { Graph } from '../graph/port.ts'
import { openSearch, type Search } from './open-search.ts'

const FERRY = {
  id: 'ferry',
  files: {
    'case.csv': 'title,summary,start\nThe ferry,A second case,organisation/ferry\n',
    'organisations.csv': 'id,name\norganisation/ferry,Sound Ferries\n',
  },
}

for (const engine of engines()) {
  describe(`search on ${engine.name}`, () => {
    let graph: Graph
    let search: Search
    beforeAll(async () => {
      graph = await openHarbour(engine)
      search = openSearch(graph)
    })
    afterAll(async () => {
      search?.close()
      await graph?.close()
    })

    const find = async (query: Record<string, unknown>) => {
      const answer = await search.search(SearchQuery.parse(query))
      expect(SearchAnswer.parse(answer)).toEqual(answer)
      return { hits: answer.hits.map(({ entity, matched }) => [entity.id, matched]), total: answer.total }
    }

    it.each([
      ['Vashchuk', 'person/petro-vashchuk', null],
      ['Ващук', 'person/petro-vashchuk', null],
      ['waszczuk', 'person/petro-vashchuk', 'Piotr Waszczuk'],
      ['vaschtschuk', 'person/petro-vashchuk', null],
      ['petro vaschuk', 'person/petro-vashchuk', null],
      ['Μάρκου', 'person/eleni-markou', null],
      ['голубая крачка', 'organisation/blue-tern', 'Голубая крачка'],
      ['李文', 'person/li-wen', '李文'],
      ['npa', 'organisation/port-authority', 'NPA'],
      ['meridain star', 'vessel/meridian-star', null],
      ['dok strike', 'event/dock-strike', null],
    ])('finds by %s', async (q, id, matched) => {
      expect((await find({ q })).hits[0]).toEqual([id, matched])
    })

    it('filters by type and counts honestly', async () => {
      expect(await find({ q: 'meridian' })).toMatchObject({ total: 2 })
      expect(await find({ q: 'meridian', type: 'Event' })).toEqual({ hits: [['event/night-landing', null]], total: 1 })
      expect(await find({ q: 'n', limit: 1 })).toMatchObject({ hits: [expect.anything()] })
      expect((await find({ q: 'n', limit: 1 })).total).toBeGreaterThan(1)
    })

    it('finds what was loaded since', async () => {
      expect((await find({ q: 'sound ferries' })).total).toBe(0)
      expect((await loadUpload(graph, FERRY)).errors).toEqual([])
      search.refresh()
      expect(await find({ q: 'sound ferries' })).toEqual({ hits: [['organisation/ferry', null]], total: 1 })
    })
  })
}
