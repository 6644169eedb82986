/** FollowTheMoney's schemata as links and types (followthemoney.tech/explorer); docs/data.md has the table. */
import { ANY_LINK, LINK_SCHEMATA } from './ftm-table.ts'

export interface EdgeSchema {
  readonly from: string
  readonly to: string
  readonly type: string
  /** What else says what kind of link it is. */
  readonly role: readonly string[]
}

const edge = (from: string, to: string, type: string, ...role: string[]): EdgeSchema => ({ from, to, type, role })

/** A schema that stands in the table twice is read as its first row says. */
const WRITTEN = [...LINK_SCHEMATA, ANY_LINK].toReversed().map(({ schema, types, from, to, role }) => {
  const [type = 'RELATED_TO'] = types
  return [schema, edge(from[0], to[0], type, ...new Set([role ?? 'role', 'role']))] as const
})

/** Schemata that are links between two entities: those that are written, and some that are only read. */
export const EDGE_SCHEMATA: ReadonlyMap<string, EdgeSchema> = new Map([
  ...WRITTEN,
  ['ContractAward', edge('contract', 'supplier', 'AWARDED_TO', 'role')],
  ['Control', edge('controller', 'controlled', 'CONTROLS', 'controlType', 'role')],
  ['CourtCaseParty', edge('party', 'case', 'PARTY_TO', 'role')],
  ['Documentation', edge('document', 'entity', 'ABOUT', 'role')],
  ['Occupancy', edge('holder', 'post', 'HELD_POST', 'role')],
  ['ProjectParticipant', edge('participant', 'project', 'PARTICIPATED_IN', 'role')],
  ['Similar', edge('candidate', 'match', 'SIMILAR_TO')],
])

/** Types that are called otherwise here. */
export const TYPE_OF_SCHEMA: ReadonlyMap<string, string> = new Map([['Organization', 'Organisation']])

/** Properties that hold the id of another entity, and the link that each is. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['addressEntity', 'LOCATED_AT'],
  ['authority', 'AWARDED_BY'],
  ['bank', 'HELD_AT'],
  ['callForTenders', 'PART_OF'],
  ['contractHolder', 'HELD_BY'],
  ['declarant', 'DECLARED_BY'],
  ['document', 'PART_OF'],
  ['emitters', 'SENT_BY'],
  ['entity', 'ABOUT'],
  ['holder', 'HELD_BY'],
  ['involved', 'INVOLVES'],
  ['issuer', 'ISSUED_BY'],
  ['onBehalfOf', 'ON_BEHALF_OF'],
  ['operator', 'OPERATED_BY'],
  ['organization', 'PART_OF'],
  ['organizer', 'ORGANISED_BY'],
  ['owner', 'OWNED_BY'],
  ['parent', 'PART_OF'],
  ['partOf', 'PART_OF'],
  ['pictured', 'SHOWS'],
  ['project', 'PART_OF'],
  ['receiver', 'RECEIVED_BY'],
  ['recipients', 'RECEIVED_BY'],
  ['resolved', 'MENTIONS'],
  ['sender', 'SENT_BY'],
  ['taxee', 'ABOUT'],
  ['tenderers', 'BID_OF'],
  ['vehicle', 'BY_VEHICLE'],
])

/** Elsewhere the authority is a name. */
const WITH_AUTHORITY = new Set(['CallForTenders', 'Contract'])

export const isReference = (field: string, schema: string): boolean =>
  REFERENCES.has(field) && (field !== 'authority' || WITH_AUTHORITY.has(schema))
