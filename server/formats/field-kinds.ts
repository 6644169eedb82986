/** What kind of value each field holds in all of its records, for formats that declare their fields first. */
import type { PropertyValue } from '../../contract/values.ts'
import type { Fields } from './fields-of.ts'

export type FieldKind = 'text' | 'number' | 'truth' | 'list'

const kindOf = (value: PropertyValue): FieldKind => {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'truth' : 'list'
}

/** Returns the kind of each field, those that come first in a record first, then by name; a field of several kinds holds text. */
export function findFieldKinds(records: Iterable<Fields>): Map<string, FieldKind> {
  const kinds = new Map<string, FieldKind>()
  for (const record of records) {
    for (const [name, value] of record) {
      const kind = kindOf(value)
      if ((kinds.get(name) ?? kind) === kind) kinds.set(name, kind)
      else kinds.set(name, 'text')
    }
  }
  return new Map([...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** A value as text: a list as JSON. */
export const toFieldText = (value: PropertyValue): string =>
  Array.isArray(value) ? JSON.stringify(value) : String(value)
