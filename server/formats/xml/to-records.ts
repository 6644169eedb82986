/** Turns nodes and edges with named fields, as GraphML and GEXF have them, into records. */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { fromFieldName, NODE_LABELS } from '../field-names.ts'
import { readClaims, readTexts } from '../own-evidence.ts'
import type { FormatRecord } from '../record.ts'

export type Fields = ReadonlyMap<string, PropertyValue>

export interface FoundNode {
  readonly id: string | null
  /** By the format's own element or attribute. */
  readonly label: string | null
  readonly group: string | null
  readonly fields: Fields
  readonly place: Place
}

export interface FoundEdge {
  readonly id: string | null
  readonly from: string | null
  readonly to: string | null
  readonly label: string | null
  readonly fields: Fields
  readonly place: Place
}

const textOf = (value: PropertyValue | undefined): string | null =>
  value === undefined || Array.isArray(value) ? null : String(value)

const toProperties = (fields: Fields, left: ReadonlySet<string>): Record<string, PropertyValue> =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]) => (left.has(name) ? [] : [[fromFieldName(name), value] as const])),
  )

const TYPE_FIELDS = ['type', 'Type', 'kind', 'category', 'schema']

export function* toNodeRecords(node: FoundNode, own: boolean, notes: Notes): Generator<FormatRecord> {
  const { id, label, fields, place } = node
  if (id === null || id === '') {
    notes.note(place, 'id', 'the node has no id; expected one')
    return
  }
  const named = label === null || label === '' ? NODE_LABELS.find((field) => textOf(fields.get(field))) : undefined
  if (named !== undefined && named !== 'label')
    notes.assume(place, `the field ${quote(named)} was taken for the name of entities`)
  const typed = TYPE_FIELDS.find((field) => textOf(fields.get(field)))
  if (typed !== undefined && typed !== 'type')
    notes.assume(place, `the field ${quote(typed)} was taken for the type of entities`)
  const name = label === null || label === '' ? (named === undefined ? null : textOf(fields.get(named))) : label
  const left = new Set([
    'aliases',
    'summary',
    ...(named === undefined ? [] : [named]),
    ...(typed === undefined ? [] : [typed]),
  ])
  if (own) for (const field of ['label', 'claims']) left.add(field)
  // Programs keep the same name in several fields.
  for (const field of NODE_LABELS) if (textOf(fields.get(field)) === name) left.add(field)
  const aliases = fields.get('aliases')
  yield {
    kind: 'entity',
    id,
    type: typed === undefined ? null : textOf(fields.get(typed)),
    name,
    aliases: Array.isArray(aliases)
      ? aliases
      : typeof aliases === 'string'
        ? aliases.startsWith('[')
          ? readTexts(aliases)
          : [aliases]
        : [],
    summary: textOf(fields.get('summary')),
    properties: toProperties(fields, left),
    sources: own ? null : [],
    group: node.group,
    place,
  }
  if (own && fields.has('claims')) yield* readClaims(fields.get('claims'), id, place, notes.note)
}

const OWN_EDGE = ['label', 'claims', 'status', 'voices']
const LINK_TYPE_FIELDS = ['type', 'Type', 'relation', 'relationship', 'kind', 'label']

export function* toEdgeRecords(edge: FoundEdge, own: boolean, notes: Notes): Generator<FormatRecord> {
  const { id, from, to, label, fields, place } = edge
  if (from === null || to === null || from === '' || to === '') {
    const missing = from === null || from === '' ? 'source' : 'target'
    notes.note(place, missing, `the edge has no ${missing}; expected the id of a node`)
    return
  }
  const typed = LINK_TYPE_FIELDS.find((field) => textOf(fields.get(field)))
  const left = new Set([...(typed === undefined ? [] : [typed]), ...(own ? OWN_EDGE : [])])
  yield {
    kind: 'link',
    id,
    type: typed === undefined || (typed === 'label' && label !== null) ? label : textOf(fields.get(typed)),
    from,
    to,
    properties: toProperties(fields, left),
    sources: [],
    fromType: null,
    toType: null,
    place,
  }
  if (own && id !== null && fields.has('claims')) yield* readClaims(fields.get('claims'), id, place, notes.note)
}
