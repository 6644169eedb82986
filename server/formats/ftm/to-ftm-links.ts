/** The links that a FollowTheMoney entity is, or has by naming others. */
import type { Notes } from '../assemble/clean-properties.ts'
import type { LinkRecord } from '../record.ts'
import { type EdgeSchema, isReference, REFERENCES } from './edge-schemata.ts'
import { firstOf, type FtmEntity } from './ftm-entity.ts'
import { toProperties } from './ftm-properties.ts'

const NO_TYPES = { fromType: null, toType: null } as const

/** Of an entity whose schema is that of an edge. */
export function* toEdgeLinks(
  { id, schema, lists, place }: FtmEntity,
  edge: EdgeSchema,
  sources: readonly string[],
  { assume }: Notes,
): Generator<LinkRecord> {
  const [froms, tos] = [lists.get(edge.from) ?? [], lists.get(edge.to) ?? []]
  if (froms.length === 0 || tos.length === 0) {
    assume(
      place,
      `a ${schema} without ${froms.length === 0 ? edge.from : edge.to} was left out: a link needs both ends`,
    )
    return
  }
  if (froms.length * tos.length > 1) assume(place, `a ${schema} with several ends is several links`)
  const role = firstOf(lists, edge.role)
  const properties = toProperties(lists, new Set([edge.from, edge.to, 'date', ...(role === null ? [] : edge.role)]))
  const start = firstOf(lists, ['startDate', 'date'])
  let number = 0
  for (const from of froms) {
    for (const to of tos) {
      number += 1
      yield {
        kind: 'link',
        id: number === 1 ? id : `${id}#${number}`,
        type: edge.type,
        from,
        to,
        properties: { ...(role === null ? {} : { role }), ...properties, ...(start === null ? {} : { start }) },
        sources,
        ...NO_TYPES,
        place,
      }
    }
  }
}

/** Of the properties that hold ids of other entities. */
export function* toReferenceLinks(
  { id, schema, lists, place }: FtmEntity,
  sources: readonly string[],
): Generator<LinkRecord> {
  for (const [field, type] of REFERENCES) {
    if (!isReference(field, schema)) continue
    for (const to of lists.get(field) ?? []) {
      yield {
        kind: 'link',
        id: `${id}/${field}/${to}`,
        type,
        from: id,
        to,
        properties: {},
        sources,
        ...NO_TYPES,
        place,
      }
    }
  }
}
