/** With what parameters the contract suite runs each reading statement on a loaded case. */
import { MADE_UP_SCENE } from './made-up-scene.ts'
import type { Case } from '../../server/cases/case.ts'
import type { Names, Parameters } from '../../server/graph/port.ts'

/** Parameters of several calls of one statement, made from the case that is loaded. */
export type MakeCalls = (loaded: Case) => readonly Parameters[]

/** Type names for the placeholders of reading statements that have some, each for one run of all their calls. */
export const READ_NAMES: Readonly<Record<string, (loaded: Case) => readonly Names[]>> = {
  'entity-properties': ({ entities }) => unique(entities.map(({ type }) => type)).map((Type) => ({ Type })),
  'link-properties': ({ links }) => unique(links.map(({ type }) => type)).map((Type) => ({ Type })),
}

/** A query of a user's own that the contract suite saves before it runs these calls. */
export const OWN_QUERY = 'own'

const NOBODY = 'nobody/nowhere'
const STATUSES = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed'] as const

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted()
const toMap = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true]))

/** A few entities: the most linked, one in the middle and one with few links. */
const someEntities = ({ entities, links }: Case): string[] => {
  const degree = (id: string): number => links.filter(({ from, to }) => from === id || to === id).length
  const ids = idsOf(entities).toSorted((one, other) => degree(other) - degree(one) || (one < other ? -1 : 1))
  return [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)].filter((id) => id !== undefined)
}

/** Everybody at either end of links of these types. */
const endsOf = (links: Case['links'], types: readonly string[]): string[] =>
  unique(links.filter(({ type }) => types.includes(type)).flatMap(({ from, to }) => [from, to]))

const someSpeaker = ({ claims }: Case): string => claims.find(({ saidBy }) => saidBy !== null)?.saidBy ?? NOBODY

const NO_NEIGHBOUR_FILTERS = {
  exclude: {},
  link: null,
  direction: null,
  type: null,
  status: null,
  dated: false,
  since: '',
  until: '',
}

const neighbourFilters = (loaded: Case): Parameters[] => {
  const type = loaded.links[0]?.type ?? ''
  const half = toMap(idsOf(loaded.entities).filter((_, index) => index % 2 === 0))
  const changes: Parameters[] = [
    {},
    { exclude: half },
    { link: type },
    { link: 'NO_SUCH_TYPE' },
    { direction: 'out' },
    { direction: 'in' },
    { type: 'Person' },
    { type: 'Organisation' },
    ...STATUSES.map((status) => ({ status })),
    { dated: true, since: '2015', until: '2020-12' },
    { dated: true, since: '', until: '2018~' },
    { dated: true, since: '2021-03-14', until: '~' },
    { link: type, direction: 'in', type: 'Person', exclude: half },
  ]
  return changes.map((change) => ({ ...NO_NEIGHBOUR_FILTERS, ...change }))
}

/** All of it for the most linked entity, the first two for a few others: each call costs a plan in Neo4j. */
const forSomeEntities = (loaded: Case, parameters: readonly Parameters[]): Parameters[] =>
  [...someEntities(loaded), NOBODY].flatMap((id, index) =>
    parameters.slice(0, index === 0 ? parameters.length : 2).map((rest) => ({ ...rest, id })),
  )

/** The same for statements that take several entities at once, and once for several. */
const forSeveral = (loaded: Case, parameters: readonly Parameters[]): Parameters[] => [
  ...forSomeEntities(loaded, parameters).map(({ id, ...rest }) => ({ ...rest, ids: [id] })),
  ...parameters.slice(0, 1).map((rest) => ({ ...rest, ids: someEntities(loaded) })),
]

const NO_CLAIM_FILTERS = { about: null, source: null, saidBy: null, stance: null, status: null, caseId: null }

const claimFilters = (loaded: Case): Parameters[] => {
  const changes: Parameters[] = [
    {},
    { about: loaded.claims[0]?.about ?? NOBODY },
    { about: NOBODY },
    { source: loaded.sources[0]?.id ?? NOBODY },
    { saidBy: someSpeaker(loaded) },
    { stance: 'denies' },
    { stance: 'reports', caseId: loaded.id },
    { caseId: NOBODY },
    ...STATUSES.map((status) => ({ status })),
  ]
  return changes.map((change) => ({ ...NO_CLAIM_FILTERS, ...change }))
}

const NO_PATH_FILTERS = {
  among: null,
  ends: {},
  avoid: {},
  avoidTypes: [],
  maxDegree: null,
  links: null,
  dated: false,
  since: '',
  until: '',
  statuses: null,
  minVoices: 0,
  limit: 10_000,
}

const pathFilters = (loaded: Case): Parameters[] => {
  const type = loaded.links[0]?.type ?? ''
  const first = toMap(idsOf(loaded.entities).slice(0, 3))
  const changes: Parameters[] = [
    {},
    { avoid: first },
    { avoid: first, ends: first },
    { avoidTypes: ['Event'] },
    { maxDegree: 3 },
    { maxDegree: 3, ends: first },
    { among: first },
    { among: {} },
    { links: [type] },
    { links: [] },
    { dated: true, since: '2016', until: '2021-06~' },
    { dated: true, since: '2021-03-14', until: '~' },
    { dated: true, since: '', until: '2014~' },
    { statuses: ['confirmed', 'corroborated'] },
    { minVoices: 2 },
    { limit: 3 },
  ]
  return changes.map((change) => ({ ...NO_PATH_FILTERS, ids: someEntities(loaded), ...change }))
}

/** By statement name. The contract suite fails for a statement of `cypher/read` that is missing here. */
export const READ_CALLS: Readonly<Record<string, MakeCalls>> = {
  'case-entities': ({ id }) => [
    { caseId: id, limit: 5 },
    { caseId: id, limit: 1_000 },
    { caseId: NOBODY, limit: 5 },
  ],
  cases: () => [{}],
  'claims-about': ({ entities, links }) => [
    { ids: idsOf(entities) },
    { ids: idsOf(links) },
    { ids: [NOBODY] },
    { ids: [] },
  ],
  'claims-citing': ({ sources }) => [
    { sources: idsOf(sources) },
    { sources: idsOf(sources).slice(0, 1) },
    { sources: [NOBODY] },
  ],
  'claims-in-short': () => [{}],
  claims: (loaded) => [
    ...claimFilters(loaded).map((filters) => ({ ...filters, offset: 0, limit: 1_000 })),
    { ...NO_CLAIM_FILTERS, offset: 2, limit: 3 },
  ],
  'count-claims': claimFilters,
  'count-known-neighbours': (loaded) =>
    forSomeEntities(loaded, [{ ids: idsOf(loaded.entities) }, { ids: [NOBODY] }, { ids: [] }]),
  'count-neighbours': (loaded) => forSeveral(loaded, neighbourFilters(loaded)),
  'data-version': () => [{}],
  'disputed-subjects': ({ id }) => [{ caseId: null }, { caseId: id }, { caseId: NOBODY }],
  entities: ({ entities }) => [{ ids: [...idsOf(entities), NOBODY] }, { ids: [] }],
  'entity-properties': () => [{}],
  'entity-types': () => [{}],
  entity: (loaded) => [...idsOf(loaded.entities), NOBODY].map((id) => ({ id })),
  'link-properties': () => [{}],
  'kept-link-types': () => [{}],
  'link-types': () => [{}],
  link: (loaded) => [...idsOf(loaded.links), NOBODY].map((id) => ({ id })),
  links: ({ links }) => [{ ids: [...idsOf(links), NOBODY] }, { ids: [] }],
  'links-of': (loaded) => [
    { ids: someEntities(loaded), known: toMap(idsOf(loaded.entities)) },
    { ids: someEntities(loaded), known: toMap(someEntities(loaded)) },
    { ids: [NOBODY], known: {} },
  ],
  'links-among': (loaded) =>
    [idsOf(loaded.entities), someEntities(loaded), [NOBODY]].map((ids) => ({ ids, known: toMap(ids) })),
  names: (loaded) => [
    { after: '', limit: 5 },
    { after: unique(idsOf(loaded.entities))[4] ?? '', limit: 1_000 },
    { after: '~', limit: 5 },
  ],
  'neighbour-counts': (loaded) => forSomeEntities(loaded, [{}]),
  'neighbour-kinds': (loaded) =>
    forSeveral(loaded, [{ exclude: {} }, { exclude: toMap(idsOf(loaded.entities).slice(0, 5)) }]),
  neighbours: (loaded) => [
    ...forSeveral(loaded, neighbourFilters(loaded)).map((filters) => ({
      ...filters,
      order: 'most-connected',
      limit: 50,
    })),
    ...['most-connected', 'least-connected', 'newest', 'strongest-evidence'].map((order) => ({
      ...NO_NEIGHBOUR_FILTERS,
      ids: someEntities(loaded),
      order,
      limit: 5,
    })),
  ],
  'own-queries': () => [{}],
  'own-query': () => [{ id: OWN_QUERY }, { id: NOBODY }],
  'kinds-among': (loaded) => [
    { ids: [...idsOf(loaded.entities).slice(0, 8), NOBODY], others: toMap(someEntities(loaded)) },
    { ids: [], others: {} },
  ],
  'linked-ids': (loaded) => [
    { ids: someEntities(loaded), exclude: {}, limit: 100 },
    { ids: someEntities(loaded), exclude: toMap(someEntities(loaded)), limit: 3 },
    { ids: [NOBODY], exclude: {}, limit: 3 },
  ],
  'path-steps': pathFilters,
  scene: () => [{ id: MADE_UP_SCENE }, { id: NOBODY }],
  scenes: () => [{}],
  'source-list': ({ id }) => [{ caseId: null }, { caseId: id }, { caseId: NOBODY }],
  sources: ({ sources }) => [{ ids: [...idsOf(sources), NOBODY] }, { ids: [] }],
  'ranked-kinds': (loaded) => [...someEntities(loaded), NOBODY].map((id) => ({ id })),
  'ranked-dated-kinds': (loaded) => [...someEntities(loaded), NOBODY].map((id) => ({ id })),
  'known-kinds': (loaded) =>
    [...someEntities(loaded), NOBODY].map((id) => ({ id, ids: [...idsOf(loaded.entities).slice(0, 8), NOBODY] })),
  'top-neighbours': (loaded) => [...someEntities(loaded), NOBODY].map((id) => ({ id })),
  'sources-relaying': ({ sources }) => [{ ids: idsOf(sources) }, { ids: [NOBODY] }],
}

/** By saved query; likewise for `cypher/queries`. */
export const QUERY_CALLS: Readonly<Record<string, MakeCalls>> = {
  'all-cases': () => [{}],
  'all-places': () => [{}],
  'all-sources': ({ id }) => [{}, { matter: id }, { matter: NOBODY }],
  'began-or-ended': () => [{ year: 2021 }, { year: 2022 }, { year: 1900 }],
  'count-links': () => STATUSES.map((status) => ({ status })),
  'ended-before': () => [{ date: '2014' }, { date: '2022-11' }, { date: '2021-06-15' }],
  family: ({ links }) => endsOf(links, ['RELATIVE_OF']).map((person) => ({ person })),
  'in-two-organisations': ({ links }) =>
    links.flatMap((one) =>
      links
        .filter(({ from, to, id }) => from === one.from && id !== one.id && to !== one.from)
        .filter(({ type }) => type === 'EMPLOYED_BY' && one.type === 'EMPLOYED_BY')
        .map(({ to }) => ({ first: one.to, second: to })),
    ),
  'not-named': () => [{}],
  'same-place': ({ entities }) =>
    unique(entities.flatMap(({ properties }) => (typeof properties.place === 'string' ? [properties.place] : []))).map(
      (place) => ({ place }),
    ),
  'what-connects': (loaded) => [{ group: someEntities(loaded) }, { group: idsOf(loaded.entities).slice(0, 20) }],
  'who-funds': ({ links }) => endsOf(links, ['FUNDS']).map((recipient) => ({ recipient })),
  'who-left': ({ links }) =>
    endsOf(
      links.filter(({ properties }) => properties.end !== undefined),
      ['EMPLOYED_BY'],
    ).map((organisation) => ({ organisation })),
  'who-speaks': ({ id }) => [{}, { matter: id }],
  'without-claims': ({ id }) => [{}, { matter: id }],
  'both-linked-to': ({ links }) => {
    const pairs = links.flatMap((one) =>
      links.filter((other) => other.to === one.to && other.from !== one.from).map((other) => [one.from, other.from]),
    )
    return pairs.slice(0, 3).map(([first, second]) => ({ first, second }))
  },
  disputed: () => [{}],
  'events-between': () => [
    { from: '2019', to: '2021-03-14' },
    { from: '1990-01-01', to: '2030' },
  ],
  'most-connected': ({ id }) => [{}, { count: 3 }, { matter: id }, { matter: NOBODY }],
  'one-voice': () => [{}],
  'only-source-says': ({ id, sources }) => [
    ...idsOf(sources).map((source) => ({ source })),
    ...idsOf(sources)
      .slice(0, 1)
      .map((source) => ({ source, matter: id })),
  ],
  'said-by': (loaded) => [{ speaker: someSpeaker(loaded) }],
  'who-works-for': ({ entities, links }) => {
    const organisations = new Set(idsOf(entities.filter(({ type }) => type === 'Organisation')))
    const employers = links.filter(({ type, to }) => type === 'EMPLOYED_BY' && organisations.has(to))
    return unique(employers.map(({ to }) => to)).flatMap((organisation) => [
      { organisation },
      { organisation, from: '2014', to: '2015-06' },
    ])
  },
}
