/** Which properties the inspector lists beside the facts, and in which words. */
import type { Fact } from '../../../contract/evidence.ts'
import type { PropertyValue } from '../../../contract/values.ts'
import { formatDate } from '../../../view/format-date.ts'

export interface PropertyRow {
  readonly name: string
  readonly text: string
}

/** Said elsewhere: period and role stand in the heading, the two coordinates are one property. */
const ELSEWHERE = new Set(['start', 'end', 'role', 'latitude', 'longitude'])

/** Rows in the order given, coordinates last. A property that a fact speaks of is left to that fact and its evidence. */
export function propertyRows(
  properties: Readonly<Record<string, PropertyValue>>,
  facts: readonly Fact[],
): PropertyRow[] {
  const spoken = new Set(facts.flatMap(({ property }) => property?.toLowerCase() ?? []))
  const rows = Object.entries(properties)
    .filter(([name]) => !ELSEWHERE.has(name) && !spoken.has(name.toLowerCase()))
    .map(([name, value]) => ({ name, text: textOf(value) }))
  const { latitude, longitude } = properties
  if (latitude !== undefined && longitude !== undefined) {
    rows.push({ name: 'coordinates', text: `${textOf(latitude)}, ${textOf(longitude)}` })
  }
  return rows
}

function textOf(value: PropertyValue): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? formatDate(value) : String(value)
}
