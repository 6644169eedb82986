import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PathsAnswer, PathsBody } from '../../contract/paths.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import type { Graph } from '../graph/port.ts'
import { findPaths } from './find-paths.ts'

const BERG = 'person/tomas-berg'
const STAR = 'vessel/meridian-star'
const LANDING = 'event/night-landing'

for (const engine of engines()) {
  describe(`findPaths on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    const find = async (from: string, to: string, change: Partial<PathsBody> = {}) => {
      const answer = await findPaths(graph, PathsBody.parse({ from, to, ...change }))
      expect(PathsAnswer.parse(answer)).toEqual(answer)
      return answer
    }
    const shortest = async (change: Partial<PathsBody>) =>
      (await find(BERG, STAR, { limit: 1, ...change })).paths[0]?.entities.slice(1, -1)

    it('gives the shortest path first, each hop with every link that makes it, and all that is on it', async () => {
      const answer = await find(BERG, STAR, { maxLength: 2 })
      expect(answer.paths).toEqual([
        { entities: [BERG, LANDING, STAR], hops: [['link/berg-landing'], ['link/star-landing']] },
      ])
      expect(answer.graph.entities.map(({ id }) => id)).toEqual([BERG, LANDING, STAR])
      expect(answer.graph.links.map(({ id }) => id)).toEqual(['link/berg-landing', 'link/star-landing'])
      expect(answer).toMatchObject({ searchedTo: 2, gaveUp: false, more: false })
    })

    it('keeps parallel links together in one hop', async () => {
      const { paths } = await find(BERG, 'organisation/port-authority', { maxLength: 1 })
      expect(paths).toEqual([
        {
          entities: [BERG, 'organisation/port-authority'],
          hops: [['link/berg-port-first', 'link/berg-port-second']],
        },
      ])
    })

    it('says that there are more than were asked for', async () => {
      expect(await find(BERG, STAR, { limit: 1 })).toMatchObject({ more: true, searchedTo: 3 })
    })

    it('goes round what is to be avoided: entities, types, hubs', async () => {
      expect(await shortest({})).toEqual([LANDING])
      const round = ['person/eleni-markou', 'organisation/blue-tern']
      expect(await shortest({ avoid: [LANDING] })).toEqual(round)
      expect(await shortest({ avoidTypes: ['Event'] })).toEqual(round)
      expect(await shortest({ maxDegree: 5 })).toEqual(round)
    })

    it('starts and ends also at what is to be avoided', async () => {
      expect((await find(BERG, LANDING, { avoid: [BERG, LANDING], maxDegree: 1, maxLength: 1 })).paths).toHaveLength(1)
    })

    it.each<[string, Partial<PathsBody>, readonly string[] | undefined]>([
      ['a year that covers the days in it', { since: '2021', until: '2021' }, [LANDING]],
      ['a time before it, over links that had begun', { until: '2019', maxLength: 4 }, undefined],
      ['one type of link', { links: ['PARTICIPATED_IN'] }, [LANDING]],
      ['statuses that none of them has', { statuses: ['confirmed'], maxLength: 2 }, undefined],
      ['more voices than any has', { minVoices: 50 }, undefined],
    ])('keeps to %s', async (_, change, between) => {
      expect(await shortest(change)).toEqual(between)
    })

    it('refuses a path from an entity to itself, and an entity that nobody has', async () => {
      await expect(find(BERG, BERG)).rejects.toMatchObject({
        code: 'bad-request',
        message: 'A path leads from one entity to another. Choose two different ones.',
      })
      await expect(find(BERG, 'nobody')).rejects.toMatchObject({ code: 'not-found' })
    })
  })
}
