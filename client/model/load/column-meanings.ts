/** What the columns of a table mean, column by column, as the reader sees and changes a mapping. */
import type { Mapping, MappingColumns, MappingField } from '../../../contract/mapping.ts'

/** `property` keeps a column under its own name. */
type Meaning = MappingField | 'property' | 'leave-out'

type Rows = Mapping['rows']

const SHARED: readonly (readonly [MappingField, string])[] = [
  ['start', 'Start'],
  ['end', 'End'],
  ['source', 'Source'],
]

const OWN: Readonly<Record<Rows, readonly (readonly [MappingField, string])[]>> = {
  entities: [
    ['id', 'Id'],
    ['name', 'Name'],
    ['type', 'Type'],
    ['aliases', 'Other names'],
    ['summary', 'Summary'],
    ['born', 'Date of birth'],
    ['latitude', 'Latitude'],
    ['longitude', 'Longitude'],
  ],
  links: [
    ['from', 'From'],
    ['to', 'To'],
    ['type', 'Link type'],
    ['role', 'Role'],
    ['id', 'Id of the link'],
  ],
}

/** What can be chosen for a column, with words, in the order of a list. */
export function meaningsFor(rows: Rows, column: string): readonly (readonly [Meaning, string])[] {
  return [...OWN[rows], ...SHARED, ['property', `Property “${column}”`], ['leave-out', 'Leave out']]
}

export function meaningOf({ columns, leaveOut }: Mapping, column: string): Meaning {
  const field = fieldsOf(columns).find(([, name]) => name === column)?.[0]
  return field ?? (leaveOut?.includes(column) === true ? 'leave-out' : 'property')
}

/** The mapping with another meaning for the column; whichever column had that meaning becomes a property. */
export function withMeaning(mapping: Mapping, column: string, meaning: Meaning): Mapping {
  const others = fieldsOf(mapping.columns).filter(([field, name]) => name !== column && field !== meaning)
  const isField = meaning !== 'property' && meaning !== 'leave-out'
  const leaveOut = (mapping.leaveOut ?? []).filter((name) => name !== column)
  if (meaning === 'leave-out') leaveOut.push(column)
  const { leaveOut: _before, ...rest } = mapping
  return {
    ...rest,
    columns: Object.fromEntries(isField ? [...others, [meaning, column]] : others),
    ...(leaveOut.length === 0 ? {} : { leaveOut }),
  }
}

/** The mapping for rows of the other kind: of its columns those stay that mean something there too, and whose rows they are about stays the first of them. */
export function withRows(mapping: Mapping, rows: Rows): Mapping {
  const known = new Set([...OWN[rows], ...SHARED].map(([field]) => field))
  const { type: _type, fromType: _from, toType: _to, ...rest } = mapping
  if (rows === mapping.rows) return mapping
  const { name, from } = mapping.columns
  const first = rows === 'links' ? { from: name } : { name: from }
  const kept = fieldsOf(mapping.columns).filter(([field]) => known.has(field))
  return { ...rest, rows, columns: Object.fromEntries([...fieldsOf(first), ...kept]) }
}

/** What the mapping lacks before it can be used, in a sentence; null when it lacks nothing. */
export function lackOf({ rows, columns }: Mapping): string | null {
  if (rows === 'links' && (columns.from === undefined || columns.to === undefined)) {
    return 'Say which columns hold the two ends of a link: “From” and “To”.'
  }
  if (rows === 'entities' && columns.id === undefined && columns.name === undefined) {
    return 'Say which column holds the name of an entity, or its id.'
  }
  return null
}

/** What one of several mappings lacks, with its file. */
export function lackOfAny(mappings: ReadonlyMap<string, Mapping>): string | null {
  for (const [file, mapping] of mappings) {
    const lack = lackOf(mapping)
    if (lack !== null) return mappings.size === 1 ? lack : `${file}: ${lack}`
  }
  return null
}

const fieldsOf = (columns: MappingColumns): [MappingField, string][] =>
  // Object.entries forgets the names of a closed object.
  (Object.entries(columns) as [MappingField, string | undefined][]).flatMap(([field, name]) =>
    name === undefined ? [] : [[field, name]],
  )
