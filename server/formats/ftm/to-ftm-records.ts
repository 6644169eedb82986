/** What a FollowTheMoney entity says, by the tables of schemata: sources, and an entity or links. */
import type { Notes } from '../assemble/clean-properties.ts'
import type { EntityRecord, FormatRecord } from '../record.ts'
import { citedBy } from './cited-by.ts'
import { EDGE_SCHEMATA, isReference, REFERENCES, TYPE_OF_SCHEMA } from './edge-schemata.ts'
import { firstOf, type FtmEntity } from './ftm-entity.ts'
import { toProperties } from './ftm-properties.ts'
import { toEdgeLinks, toReferenceLinks } from './to-ftm-links.ts'

const NAMES = [
  'name',
  'title',
  'full',
  'fileName',
  'caption',
  'program',
  'number',
  'registrationNumber',
  'address',
  'url',
]
const OTHER_NAMES = ['alias', 'weakAlias', 'previousName', 'abbreviation', 'innName']
const SUMMARIES = ['summary', 'description', 'notes']

export function* toFtmRecords(found: FtmEntity, notes: Notes): Generator<FormatRecord> {
  const cited = citedBy(found)
  yield* cited
  const sources = cited.map((source) => source.id)
  const edge = EDGE_SCHEMATA.get(found.schema)
  if (edge !== undefined) {
    yield* toEdgeLinks(found, edge, sources, notes)
    return
  }
  yield toEntity(found, sources)
  yield* toReferenceLinks(found, sources)
}

function toEntity({ id, schema, caption, lists, place }: FtmEntity, sources: readonly string[]): EntityRecord {
  const [first, ...others] = lists.get('name') ?? []
  const parts = [lists.get('firstName')?.[0], lists.get('lastName')?.[0]].filter((part) => part !== undefined)
  const named = NAMES.find((field) => lists.has(field))
  const name = caption ?? first ?? (parts.length > 0 ? parts.join(' ') : firstOf(lists, NAMES))
  const left = new Set([
    'name',
    ...OTHER_NAMES,
    ...(named === undefined ? [] : [named]),
    ...SUMMARIES,
    'date',
    ...(schema === 'Person' ? ['position'] : []),
    ...[...REFERENCES.keys()].filter((field) => isReference(field, schema)),
  ])
  const start = firstOf(lists, ['startDate', 'date'])
  const summary = SUMMARIES.flatMap((field) => lists.get(field) ?? [])
  const occupation = schema === 'Person' ? lists.get('position') : undefined
  const { latitude, longitude, ...rest } = toProperties(lists, left)
  const degrees = typeof latitude === 'string' && typeof longitude === 'string' ? { latitude, longitude } : {}
  return {
    kind: 'entity',
    id,
    type: TYPE_OF_SCHEMA.get(schema) ?? schema,
    name,
    aliases: [
      ...(name === first ? others : (lists.get('name') ?? [])),
      ...OTHER_NAMES.flatMap((field) => lists.get(field) ?? []),
    ],
    summary: summary.length === 0 ? null : summary.join('\n'),
    properties: {
      ...rest,
      ...degrees,
      ...(start === null ? {} : { start }),
      ...(occupation === undefined ? {} : { occupation: occupation.join(', ') }),
    },
    sources,
    group: null,
    place,
  }
}
