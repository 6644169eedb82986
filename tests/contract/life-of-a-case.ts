/** What can happen to a case in a store: loaded, loaded again, beside another, as a newer version, and removed. */
import type { Case } from '../../server/cases/case.ts'
import { loadCase } from '../../server/cases/load-case.ts'
import { rankHubs } from '../../server/cases/rank-hubs.ts'
import { removeCase } from '../../server/cases/remove-case.ts'
import { changeAndRemoveScene, keepScene } from './made-up-scene.ts'
import type { Graph } from '../../server/graph/port.ts'
import { undoLoad } from '../../server/cases/undo-load.ts'
import { addQuery, changeQuery, removeQuery } from '../../server/queries/change-own-query.ts'
import { listQueries } from '../../server/queries/find-query.ts'

/** Goes through all of it, with the made-up harbour case as it is written. */
export const liveThrough = async (graph: Graph, harbour: Case): Promise<void> => {
  await loadCase(graph, harbour)
  await loadCase(graph, harbour)
  await graph.write(({ run }) => rankHubs(run, 3))
  await loadCase(graph, toQuay(harbour))
  await loadCase(graph, toNewerVersion(harbour), { atOnce: 0 })
  await undoLoad(graph, { atOnce: 0 })
  await loadCase(graph, toNewerVersion(harbour))
  await graph.write(({ run }) => keepScene(run))
  await graph.write(({ run }) => changeAndRemoveScene(run))
  await liveThroughQuery(graph)
  await removeCase(graph, 'quay')
  await removeCase(graph, harbour.id)
}

const SHIPPED = { queries: new Map(), problems: [] }
const QUERY_KB = 64

/** A query of a user's own: added, changed, removed. */
const liveThroughQuery = async (graph: Graph): Promise<void> => {
  const text =
    '// name: berths\n// title: Berths\n// about: Berths.\n// result: figure\nMATCH (n:Entity) RETURN count(n) AS number\n'
  await addQuery(graph, SHIPPED, text, QUERY_KB)
  await changeQuery(graph, SHIPPED, 'berths', { text: text.replaceAll('Berths', 'Moorings'), revision: 1 }, QUERY_KB)
  await listQueries(graph, SHIPPED)
  await removeQuery(graph, SHIPPED, 'berths', 2)
}

const PLACE = { file: 'made-up.csv', line: 2 }

/** Another case that shares a person, a source and a link with the first and lets that person speak. */
export const toQuay = (harbour: Case): Case => {
  const shared = ['person/tomas-berg', 'organisation/port-authority']
  const link = { id: 'link/berg-quay', type: 'EMPLOYED_BY', from: 'person/tomas-berg', to: 'organisation/quay' }
  const sharedLink = harbour.links.filter(({ id }) => id === 'link/berg-port-first')
  const claim = {
    property: null,
    value: null,
    unit: null,
    asOf: null,
    text: 'Berg once worked at the quay',
    stance: 'reports',
    saidBy: null,
    via: [],
    locator: null,
    place: PLACE,
  } as const
  return {
    id: 'quay',
    title: 'The quay',
    summary: 'Another made-up case',
    start: ['organisation/quay'],
    entities: [
      ...harbour.entities.filter(({ id }) => shared.includes(id)),
      {
        id: 'organisation/quay',
        type: 'Organisation',
        name: 'Quay',
        aliases: [],
        summary: null,
        properties: {},
        place: PLACE,
      },
    ],
    links: [...sharedLink, { ...link, properties: {}, place: PLACE }],
    sources: harbour.sources.filter(({ id }) => id === 'source/radio-nine'),
    claims: [
      { ...claim, id: 'claim/quay', about: link.id, source: 'source/radio-nine' },
      {
        ...claim,
        id: 'claim/quay-said',
        about: 'organisation/quay',
        saidBy: 'person/tomas-berg',
        source: 'source/radio-nine',
      },
      {
        ...claim,
        id: 'claim/quay-shared',
        about: 'link/berg-port-first',
        source: 'source/radio-nine',
        locator: 'minute 3',
      },
    ],
    waivers: [],
  }
}

/** Every kind of change at once: renamed, given another type, moved, told elsewhere, gone. */
export const toNewerVersion = (harbour: Case): Case => {
  const goneEntity = 'event/dock-strike'
  const goneSource = 'source/leaflet'
  const links = harbour.links
    .filter(({ from, to }) => from !== goneEntity && to !== goneEntity)
    .map((link, index) => {
      if (index === 3) return { ...link, type: 'MEMBER_OF' }
      return index === 4 ? { ...link, properties: { ...link.properties, role: 'owner' } } : link
    })
  const subjects = new Set([...harbour.entities, ...links].map(({ id }) => id))
  return {
    ...harbour,
    title: `${harbour.title}, second edition`,
    entities: harbour.entities
      .filter(({ id }) => id !== goneEntity)
      .map((entity) => {
        if (entity.id === 'person/tomas-berg') return { ...entity, name: 'Tomas M. Berg', summary: null }
        return entity.type === 'Vessel' ? { ...entity, type: 'Ferry' } : entity
      }),
    links,
    sources: harbour.sources
      .filter(({ id }) => id !== goneSource)
      .map((source) => (source.id === 'source/radio-nine' ? { ...source, publisher: 'Radio Ten' } : source)),
    claims: harbour.claims
      .filter(({ about, source }) => about !== goneEntity && source !== goneSource && subjects.has(about))
      .map((claim, index) => {
        if (index === 1) return { ...claim, text: 'In other words' }
        return index === 2 ? { ...claim, source: 'source/radio-nine', locator: 'minute 9' } : claim
      }),
  }
}
