import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EntityDetail } from '../../contract/entities.ts'
import { LinkDetail, LinksAnswer } from '../../contract/links.ts'
import { OverviewAnswer, SchemaAnswer } from '../../contract/schema.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { loadUpload } from '../cases/load-upload.ts'
import type { Graph } from '../graph/port.ts'
import { caseOverview } from './case-overview.ts'
import { describeStore } from './describe-store.ts'
import { findEntity } from './find-entity.ts'
import { findLink } from './find-link.ts'
import { findLinks } from './find-links.ts'

/** A second case, which shares one entity with the harbour. */
const FERRY = {
  id: 'ferry',
  files: {
    'case.csv': 'title,summary,start\nThe ferry,A second case,organisation/customs\n',
    'organisations.csv':
      'id,name,aliases,summary,kind,country\n' +
      'organisation/customs,Customs Office,,"Led the inquiry, and denies having known",public body,Nordland\n' +
      'organisation/ferry,Sound Ferries,,,company,\n',
    'links.csv': 'id,from,type,to\nlink/customs-searches-ferry,organisation/customs,INVESTIGATES,organisation/ferry\n',
    'sources.csv': 'id,title,publisher\nsource/ferry-news,A ferry is searched,Sound Courier\n',
    'claims.csv':
      'id,about,text,stance,source\nclaim/ferry-search,link/customs-searches-ferry,They searched it,reports,source/ferry-news\n',
  },
}

for (const engine of engines()) {
  describe(`entities and links on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    it('finds an entity with all that is stored of it and no field twice', async () => {
      const detail = await findEntity(graph, 'vessel/meridian-star')
      expect(EntityDetail.parse(detail)).toEqual(detail)
      expect(detail).toMatchObject({
        entity: {
          type: 'Vessel',
          name: 'Meridian Star',
          summary: 'A small freighter',
          degree: 4,
          neighbours: 4,
          start: null,
        },
        aliases: ['Звезда Меридиана'],
      })
      expect(Object.keys(detail.properties)).toEqual(['flag', 'imo'])
    })

    it('groups what is claimed about an entity into facts, and lists the sources in the order of citation', async () => {
      const { facts, sources } = await findEntity(graph, 'vessel/meridian-star')
      expect(facts.map(({ property, value, status, claims }) => [property, value, status, claims.length])).toEqual([
        ['length', '82', 'disputed', 2],
        ['length', '90', 'disputed', 1],
        ['crew', '9', 'alleged', 1],
        ['crew', '5', 'alleged', 1],
      ])
      expect(sources.map(({ id }) => id)).toEqual([
        'source/coast-watch-track',
        'source/post-crates',
        'source/radio-nine',
        'source/post-log-book',
      ])
      expect(facts[2]?.claims[0]).toMatchObject({
        saidBy: { id: 'person/petro-vashchuk', name: 'Petro Vashchuk', type: 'Person' },
        source: 'source/post-crates',
        locator: 'paragraph 7',
      })
    })

    it('counts neighbours by link, direction and type, two links to one neighbour once', async () => {
      const { neighbourCounts } = await findEntity(graph, 'person/tomas-berg')
      expect(neighbourCounts).toEqual([
        { link: 'EMPLOYED_BY', direction: 'out', type: 'Organisation', count: 2 },
        { link: 'FUNDS', direction: 'in', type: 'Person', count: 1 },
        { link: 'INVESTIGATES', direction: 'in', type: 'Organisation', count: 1 },
        { link: 'PARTICIPATED_IN', direction: 'out', type: 'Event', count: 1 },
        { link: 'RELATIVE_OF', direction: 'in', type: 'Person', count: 1 },
      ])
    })

    it('finds an entity about which nothing is claimed', async () => {
      expect(await findEntity(graph, 'person/ilva-marsh')).toMatchObject({ facts: [], sources: [] })
    })

    it('finds a link with its ends, its own properties and the evidence, what is about the link as such first', async () => {
      const detail = await findLink(graph, 'link/markou-owns-blue-tern')
      expect(LinkDetail.parse(detail)).toEqual(detail)
      expect(detail).toMatchObject({
        link: {
          type: 'OWNS',
          from: 'person/eleni-markou',
          to: 'organisation/blue-tern',
          start: '2012',
          status: 'confirmed',
        },
        from: { name: 'Eleni Markou' },
        to: { name: 'Blue Tern Shipping' },
        properties: { share: '40 %' },
      })
      expect(detail.facts.map(({ property, value, status }) => [property, value, status])).toEqual([
        [null, null, 'confirmed'],
        ['share', '40', 'disputed'],
        ['share', '60', 'disputed'],
      ])
      expect(detail.reason).toBe(detail.facts[0]?.reason)
    })

    it('tells who passed a claim on, nearest to the speaker first, and leaves a missing place empty', async () => {
      const { facts } = await findLink(graph, 'link/li-landing')
      const relayed = facts[0]?.claims.find(({ id }) => id === 'claim/li-landing-radio')
      expect(relayed?.via.map(({ name }) => name)).toEqual(['Petro Vashchuk', 'The Harbour Post'])
      expect((await findLink(graph, 'link/markou-berg')).facts[0]?.claims[0]?.locator).toBeNull()
    })

    it('finds every link among entities, parallel ones too, in the order asked, and says what is missing', async () => {
      const answer = await findLinks(graph, [
        'person/tomas-berg',
        'nobody',
        'organisation/port-authority',
        'person/tomas-berg',
      ])
      expect(LinksAnswer.parse(answer)).toEqual(answer)
      expect(answer.graph.entities.map(({ id }) => id)).toEqual(['person/tomas-berg', 'organisation/port-authority'])
      expect(answer.graph.links.map(({ id, role }) => [id, role])).toEqual([
        ['link/berg-port-first', 'deputy harbour master'],
        ['link/berg-port-second', 'harbour master'],
      ])
      expect(answer.missing).toEqual(['nobody'])
      expect(await findLinks(graph, [])).toEqual({ graph: { entities: [], links: [] }, missing: [] })
    })

    it('shows the most connected entities of a case and says how many it has', async () => {
      const answer = await caseOverview(graph, 'harbour', 3)
      expect(OverviewAnswer.parse(answer)).toEqual(answer)
      expect(answer.graph.entities.map(({ id }) => id)).toEqual([
        'person/tomas-berg',
        'event/night-landing',
        'organisation/port-authority',
      ])
      expect(answer.graph.links.map(({ id }) => id)).toEqual([
        'link/berg-landing',
        'link/berg-port-first',
        'link/berg-port-second',
      ])
      expect([answer.shown, answer.total]).toEqual([3, 16])
    })

    it.each([
      ['entity', () => findEntity(graph, 'nobody')],
      ['link', () => findLink(graph, 'nobody')],
      ['case', () => caseOverview(graph, 'nobody', 10)],
    ])('refuses an unknown %s', async (kind, find) => {
      await expect(find()).rejects.toMatchObject({
        code: 'not-found',
        message: `There is no ${kind} with the id “nobody”.`,
      })
    })

    it('finds nothing by the id of something else', async () => {
      await expect(findLink(graph, 'person/tomas-berg')).rejects.toMatchObject({ code: 'not-found' })
      await expect(findEntity(graph, 'link/berg-landing')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('describes the store, and notices when it changes', async () => {
      const before = await describeStore(graph)
      expect(SchemaAnswer.parse(before)).toEqual(before)
      expect(before.entityTypes).toMatchObject([
        { type: 'Person', count: 6 },
        { type: 'Organisation', count: 5 },
        { type: 'Event', count: 3 },
        { type: 'Vessel', count: 2 },
      ])
      expect(before.linkTypes.slice(0, 2)).toMatchObject([
        { type: 'PARTICIPATED_IN', count: 7 },
        { type: 'EMPLOYED_BY', count: 6 },
      ])
      const properties = new Map([...before.entityTypes, ...before.linkTypes].map((one) => [one.type, one.properties]))
      expect(properties.get('Event')).toEqual(expect.arrayContaining(['id', 'name', 'place', 'start']))
      expect(properties.get('Person')).not.toEqual(expect.arrayContaining(['place']))
      expect(properties.get('EMPLOYED_BY')).toEqual(expect.arrayContaining(['role', 'start', 'status', 'voices']))
      expect([...properties.values()].flat()).not.toContain('searchText')
      expect(before.engine.name).toBe(engine.name === 'embedded' ? 'embedded' : 'neo4j')
      expect(before.cases.map(({ id, start }) => [id, start.map((entity) => entity.id)])).toEqual([
        ['harbour', ['person/tomas-berg', 'vessel/meridian-star', 'event/night-landing']],
      ])

      expect((await loadUpload(graph, FERRY)).errors).toEqual([])
      const after = await describeStore(graph)
      expect(after.dataVersion).not.toBe(before.dataVersion)
      expect(after.cases.map(({ id }) => id)).toEqual(['ferry', 'harbour'])
      expect(after.entityTypes).toContainEqual(expect.objectContaining({ type: 'Organisation', count: 6 }))
    })

    it('keeps cases apart that share an entity', async () => {
      const { graph: drawn, total } = await caseOverview(graph, 'ferry', 10)
      expect(drawn.entities.map(({ id, cases }) => [id, [...cases].sort()])).toEqual([
        ['organisation/customs', ['ferry', 'harbour']],
        ['organisation/ferry', ['ferry']],
      ])
      expect([drawn.links.length, total]).toEqual([1, 2])
      const { entity } = await findEntity(graph, 'organisation/customs')
      expect([entity.degree, entity.neighbours]).toEqual([4, 3])
    })
  })
}
