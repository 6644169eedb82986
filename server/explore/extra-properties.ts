/** What is stored of an entity or link beside the fields that the contract names. */
import type { PropertyValue } from '../../contract/values.ts'

const ENTITY_FIELDS = new Set([
  'id',
  'name',
  'aliases',
  'summary',
  'start',
  'end',
  'searchText',
  'degree',
  'neighbours',
  'cases',
])
const LINK_FIELDS = new Set(['id', 'role', 'start', 'end', 'status', 'voices', 'reason', 'cases'])

/** Returns the properties that have no field of their own, sorted by name so that every engine gives the same order. */
export function extraProperties(
  of: 'entity' | 'link',
  properties: Readonly<Record<string, PropertyValue | null>>,
): Record<string, PropertyValue> {
  const fields = of === 'entity' ? ENTITY_FIELDS : LINK_FIELDS
  const extra = Object.entries(properties).flatMap(([name, value]) =>
    value === null || fields.has(name) ? [] : [[name, value] as const],
  )
  return Object.fromEntries(extra.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
