import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimsAnswer, ClaimsQuery } from '../../contract/claims.ts'
import { DisputesAnswer } from '../../contract/disputes.ts'
import { SourceDetail, SourcesAnswer } from '../../contract/sources.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import type { Graph } from '../graph/port.ts'
import { findSource } from './find-source.ts'
import { listClaims } from './list-claims.ts'
import { listDisputes } from './list-disputes.ts'
import { listSources } from './list-sources.ts'

for (const engine of engines()) {
  describe(`claims and sources on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    const list = async (query: Record<string, unknown>) => {
      const answer = await listClaims(graph, ClaimsQuery.parse(query))
      expect(ClaimsAnswer.parse(answer)).toEqual(answer)
      return answer
    }

    it.each([
      ['subject', { about: 'link/berg-landing' }, 3],
      ['source', { source: 'source/radio-nine' }, 10],
      ['speaker', { saidBy: 'person/petro-vashchuk' }, 8],
      ['stance', { stance: 'denies' }, 3],
      ['status', { status: 'disputed', stance: 'disputes' }, 1],
      ['case', { case: 'harbour' }, 58],
      ['another case', { case: 'ferry' }, 0],
      ['several at once', { source: 'source/radio-nine', saidBy: 'person/port-official' }, 1],
    ])('lists claims by %s', async (_, query, total) => {
      const answer = await list(query)
      expect([answer.shown, answer.total]).toEqual([total, total])
    })

    it('gives a page in the order of the case, with what each claim is about and the sources of the page', async () => {
      const answer = await list({ limit: 2, offset: 3 })
      expect(answer.claims.map(({ claim, status, subject }) => [claim.id, status, subject.kind])).toEqual([
        ['claim/berg-port-second-role', 'confirmed', 'link'],
        ['claim/berg-customs', 'disputed', 'link'],
      ])
      expect(answer.claims[1]?.subject).toMatchObject({ from: { name: 'Tomas Berg' }, to: { name: 'Customs Office' } })
      expect(answer.sources.map(({ id }) => id)).toEqual(['source/post-log-book', 'source/post-crates'])
      expect([answer.shown, answer.total]).toEqual([2, 58])
    })

    it('lists sources with their claims and how many facts rest on each alone, reprints counted with what they reprint', async () => {
      const answer = await listSources(graph, {})
      expect(SourcesAnswer.parse(answer)).toEqual(answer)
      expect(answer.sources.map(({ id, claims, only }) => [id, claims, only])).toEqual([
        ['source/post-crates', 18, 12],
        ['source/post-log-book', 12, 10],
        ['source/radio-nine', 10, 5],
        ['source/coast-watch-track', 5, 2],
        ['source/customs-statement', 5, 1],
        ['source/leaflet', 3, 3],
        ['source/northern-crates', 3, 0],
        ['source/evening-crates', 2, 0],
      ])
      expect(await listSources(graph, { case: 'ferry' })).toEqual({ sources: [] })
      expect(await listSources(graph, { case: 'harbour' })).toEqual(answer)
    })

    it('tells what a source claims, who relays it, and what falls with it', async () => {
      const detail = await findSource(graph, 'source/post-crates')
      expect(SourceDetail.parse(detail)).toEqual(detail)
      expect(detail.origin).toBeNull()
      expect(detail.relayedBy.map(({ id }) => id)).toEqual(['source/evening-crates', 'source/northern-crates'])
      expect(detail.claims).toHaveLength(18)
      expect(detail.lost).toEqual({
        entities: ['organisation/harbour-post'],
        links: [
          'link/berg-customs',
          'link/berg-port-first',
          'link/li-pays-markou',
          'link/markou-leads-blue-tern',
          'link/marsh-interviewed-vashchuk',
          'link/marsh-post',
          'link/vashchuk-blue-tern',
          'link/vashchuk-landing',
        ],
      })
      expect(detail.onlyHere).toEqual([
        'claim/berg-born',
        'claim/berg-customs',
        'claim/berg-port-first',
        'claim/landing-crates-post',
        'claim/li-markou',
        'claim/markou-leads',
        'claim/marsh-post',
        'claim/marsh-vashchuk',
        'claim/star-crew-march',
        'claim/vashchuk-blue-tern',
        'claim/vashchuk-landing',
        'claim/vashchuk-nationality',
      ])
      expect(detail.supports.links).toEqual(expect.arrayContaining([...detail.lost.links, 'link/star-landing']))
      expect(detail.supports.entities).toEqual(expect.arrayContaining(detail.lost.entities))
      expect(detail.supports.links).not.toContain('link/official-port')
    })

    it('loses nothing with a reprint, and names what it reprints', async () => {
      const detail = await findSource(graph, 'source/northern-crates')
      expect(detail.origin?.id).toBe('source/post-crates')
      expect(detail.relayedBy.map(({ id }) => id)).toEqual(['source/evening-crates'])
      expect(detail.lost).toEqual({ entities: [], links: [] })
      expect(detail.onlyHere).toEqual([])
    })

    it('refuses an unknown source', async () => {
      await expect(findSource(graph, 'nobody')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('lists what is denied and what differs, with both sides and their voices', async () => {
      const answer = await listDisputes(graph, { case: 'harbour' })
      expect(DisputesAnswer.parse(answer)).toEqual(answer)
      const inShort = answer.disputes.map(({ kind, property, subject, sides }) => [
        subject.kind === 'entity' ? subject.entity.id : subject.link.id,
        kind,
        property,
        sides.map(({ stand, value, voices, claims }) => [stand, value, voices, claims.length]),
      ])
      expect(inShort).toEqual([
        [
          'link/berg-customs',
          'denied',
          null,
          [
            ['for', null, 1, 1],
            ['against', null, 1, 1],
          ],
        ],
        [
          'link/markou-owns-blue-tern',
          'differs',
          'share',
          [
            ['value', '40', 1, 1],
            ['value', '60', 1, 1],
          ],
        ],
        [
          'link/berg-landing',
          'denied',
          null,
          [
            ['for', null, 1, 2],
            ['against', null, 1, 1],
          ],
        ],
        [
          'link/markou-pays-berg',
          'denied',
          null,
          [
            ['for', null, 1, 1],
            ['against', null, 1, 1],
          ],
        ],
        [
          'vessel/meridian-star',
          'differs',
          'length',
          [
            ['value', '82', 2, 2],
            ['value', '90', 1, 1],
          ],
        ],
        [
          'event/night-landing',
          'differs',
          'crates',
          [
            ['value', 'about 40', 1, 2],
            ['value', '12', 1, 1],
          ],
        ],
        [
          'organisation/customs',
          'denied',
          'warned beforehand',
          [
            ['for', 'yes', 1, 1],
            ['against', 'yes', 1, 1],
          ],
        ],
      ])
      expect(await listDisputes(graph, { case: 'ferry' })).toEqual({ disputes: [], sources: [] })
    })
  })
}
