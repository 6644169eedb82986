import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NeighboursAnswer, NeighboursBody } from '../../contract/neighbours.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { rankHubs } from '../cases/rank-hubs.ts'
import type { Graph } from '../graph/port.ts'
import { findNeighbours } from './find-neighbours.ts'

const BERG = 'person/tomas-berg'
const VASHCHUK = 'person/petro-vashchuk'

for (const engine of engines()) {
  describe(`findNeighbours on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    const expand = async (id: string, body: Partial<NeighboursBody> = {}) => {
      const answer = await findNeighbours(graph, [id], NeighboursBody.parse(body))
      expect(NeighboursAnswer.parse(answer)).toEqual(answer)
      return {
        entities: answer.graph.entities.map((entity) => entity.id),
        links: answer.graph.links.map((link) => link.id),
        shown: answer.shown,
        total: answer.total,
      }
    }

    it('gives the most connected neighbours first, each once however many links lead to it', async () => {
      expect(await expand(BERG)).toEqual({
        entities: ['event/night-landing', 'organisation/port-authority', 'person/eleni-markou', 'organisation/customs'],
        links: [
          'link/berg-customs',
          'link/berg-landing',
          'link/berg-port-first',
          'link/berg-port-second',
          'link/customs-investigates-berg',
          'link/markou-berg',
          'link/markou-pays-berg',
        ],
        shown: 4,
        total: 4,
      })
    })

    it('gives the same whether loading has ranked the neighbours of a hub or not', async () => {
      const ids = await expand(BERG).then(({ entities }) => [BERG, ...entities])
      const wishes = [{}, { limit: 1 }, { limit: 2, exclude: ['event/night-landing'] }, { limit: 3, exclude: ids }]
      const expandAll = () => Promise.all(ids.flatMap((id) => wishes.map((wish) => expand(id, wish))))
      const unranked = await expandAll()
      await graph.write(({ run }) => rankHubs(run, 1))
      expect(await expandAll()).toEqual(unranked)
    })

    it('says how many there are when it shows fewer', async () => {
      expect(await expand(BERG, { limit: 2 })).toEqual({
        entities: ['event/night-landing', 'organisation/port-authority'],
        links: ['link/berg-landing', 'link/berg-port-first', 'link/berg-port-second'],
        shown: 2,
        total: 4,
      })
    })

    it('leaves out what the asker has, and gives the links of the new ones to it', async () => {
      expect(await expand(VASHCHUK, { exclude: ['vessel/meridian-star', VASHCHUK, 'nobody'] })).toEqual({
        entities: ['event/night-landing', 'organisation/blue-tern', 'person/ilva-marsh'],
        links: [
          'link/blue-tern-owns-star',
          'link/marsh-interviewed-vashchuk',
          'link/star-landing',
          'link/vashchuk-blue-tern',
          'link/vashchuk-landing',
        ],
        shown: 3,
        total: 3,
      })
    })

    it('counts the excluded out of the total, but not those that are no neighbours', async () => {
      const exclude = ['event/night-landing', 'vessel/grey-heron', BERG, 'nobody', 'event/night-landing']
      expect(await expand(BERG, { exclude, limit: 1 })).toMatchObject({ shown: 1, total: 3 })
    })

    it('has nothing left to give when the asker has all of them', async () => {
      const { entities } = await expand(BERG)
      expect(await expand(BERG, { exclude: entities })).toEqual({ entities: [], links: [], shown: 0, total: 0 })
    })

    it.each<[string, Partial<NeighboursBody>, string[]]>([
      ['type of link', { link: 'EMPLOYED_BY' }, ['organisation/port-authority', 'organisation/customs']],
      [
        'direction out',
        { direction: 'out' },
        ['event/night-landing', 'organisation/port-authority', 'organisation/customs'],
      ],
      ['direction in', { direction: 'in' }, ['person/eleni-markou', 'organisation/customs']],
      ['type of entity', { type: 'Person' }, ['person/eleni-markou']],
      ['status', { status: 'disputed' }, ['event/night-landing', 'person/eleni-markou', 'organisation/customs']],
      ['link and direction', { link: 'EMPLOYED_BY', direction: 'in' }, []],
      ['a period', { from: '2011', to: '2012' }, ['organisation/customs']],
      [
        'a month that a year of a link covers',
        { from: '2010-05', to: '2010-05' },
        ['organisation/port-authority', 'organisation/customs'],
      ],
      ['an end before anything is known', { to: '2004-12-31' }, []],
      ['a type that is not there', { type: 'Balloon' }, []],
    ])('filters by %s', async (_, filter, entities) => {
      expect(await expand(BERG, filter)).toMatchObject({ entities, shown: entities.length, total: entities.length })
    })

    it('leaves undated links out when a period is asked for', async () => {
      expect(await expand('organisation/port-authority', { from: '1900' })).toMatchObject({
        entities: [BERG, 'event/dock-strike'],
      })
    })

    it('counts what fits a filter when it shows fewer', async () => {
      expect(await expand(BERG, { direction: 'out', limit: 1, exclude: ['organisation/customs'] })).toMatchObject({
        entities: ['event/night-landing'],
        shown: 1,
        total: 2,
      })
    })

    const ordered = async (order: NeighboursBody['order']) => (await expand(BERG, { order })).entities

    it('gives the least connected, the newest or the best supported first', async () => {
      // The port and Eleni Markou have as many links as each other, so the id decides between them.
      expect(await ordered('least-connected')).toEqual([
        'organisation/customs',
        'organisation/port-authority',
        'person/eleni-markou',
        'event/night-landing',
      ])
      expect((await ordered('newest'))[0]).toBe('organisation/customs')
      const { graph: strongest } = await findNeighbours(
        graph,
        [BERG],
        NeighboursBody.parse({ order: 'strongest-evidence' }),
      )
      const ranks = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed']
      const best = strongest.entities.map(({ id }) =>
        Math.min(
          ...strongest.links
            .filter(({ from, to }) => [from, to].includes(id) && [from, to].includes(BERG))
            .map(({ status }) => ranks.indexOf(status)),
        ),
      )
      expect(best).toEqual(best.toSorted((one, other) => one - other))
    })

    it('only counts when it may give none', async () => {
      expect(await expand(BERG, { limit: 0 })).toEqual({ entities: [], links: [], shown: 0, total: 4 })
      expect(await expand(BERG, { limit: 0, direction: 'in' })).toMatchObject({ shown: 0, total: 2 })
    })

    it('expands several at once: each neighbour of any of them once, none of themselves, with all links', async () => {
      const ids = [BERG, 'organisation/port-authority']
      const answer = await findNeighbours(graph, ids, NeighboursBody.parse({}))
      expect(answer.graph.entities.map(({ id }) => id).sort()).toEqual([
        'event/dock-strike',
        'event/night-landing',
        'organisation/customs',
        'person/eleni-markou',
        'person/port-official',
        'vessel/grey-heron',
      ])
      expect(answer.graph.links.map(({ id }) => id)).toContain('link/heron-landing')
      expect(answer).toMatchObject({ shown: 6, total: 6 })
      expect(await findNeighbours(graph, ids, NeighboursBody.parse({ limit: 1 }))).toMatchObject({ shown: 1, total: 6 })
    })

    it('refuses an unknown entity', async () => {
      await expect(findNeighbours(graph, ['nobody'], NeighboursBody.parse({}))).rejects.toMatchObject({
        code: 'not-found',
        message: 'There is no entity with the id “nobody”.',
      })
    })
  })
}
