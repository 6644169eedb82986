/** Entities, links and a whole part as named fields, as GraphML, GEXF and Cytoscape JSON share them. */
import type { PropertyValue } from '../../contract/values.ts'
import { linkWords } from '../../view/words.ts'
import type { CasePart, PartEntity, PartLink } from './case-part.ts'
import { claimFieldsBySubject, toHeadFields, toSourceFields, toSpeakerFields } from './evidence-fields.ts'
import { toFieldName } from './field-names.ts'

/** Fields in their order; what is absent is left out. */
export type Fields = ReadonlyMap<string, PropertyValue>

type Entry = readonly [name: string, value: PropertyValue]

const own = (properties: PartEntity['properties']): Entry[] =>
  Object.entries(properties).map(([name, value]) => [toFieldName(name), value])

const listed = (name: string, values: readonly string[]): Entry[] => (values.length === 0 ? [] : [[name, [...values]]])

/** A list of records goes as JSON in a text, since none of the formats has lists of records. */
const asJson = (name: string, values: readonly unknown[]): Entry[] =>
  values.length === 0 ? [] : [[name, JSON.stringify(values)]]

/** Returns what gives the fields of an entity or link of the part, apart from its id and ends. */
export function openFields(part: CasePart): {
  readonly ofEntity: (entity: PartEntity) => Fields
  readonly ofLink: (link: PartLink) => Fields
} {
  const claims = claimFieldsBySubject(part)
  return {
    ofEntity: ({ id, name, type, aliases, summary, properties }) =>
      new Map<string, PropertyValue>([
        ['label', name],
        ['type', type],
        ...listed('aliases', aliases),
        ...(summary === null ? [] : [['summary', summary] as const]),
        ...own(properties),
        ...asJson('claims', claims(id)),
      ]),
    ofLink: ({ id, type, properties, status, voices }) =>
      new Map<string, PropertyValue>([
        ['label', linkWords(type).forward],
        ['type', type],
        ...own(properties),
        ['status', status],
        ['voices', voices],
        ...asJson('claims', claims(id)),
      ]),
  }
}

/** The fields of the part as a whole. */
export function headFields(part: CasePart): Fields {
  const { start, ...texts } = toHeadFields(part)
  return new Map<string, PropertyValue>([
    ...Object.entries(texts).map(([name, value]): Entry => [name, String(value)]),
    ...(Array.isArray(start) ? listed('start', part.start) : []),
    ...asJson('sources', part.sources.map(toSourceFields)),
    ...asJson('speakers', part.speakers.map(toSpeakerFields)),
  ])
}
