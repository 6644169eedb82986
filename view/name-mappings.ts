/** Puts the mappings of several tables into the one thing that a mapping file holds. */
import type { Mapping, Mappings } from '../contract/mapping.ts'

export interface MappedTable {
  readonly file: string
  readonly mapping: Mapping
}

export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/**
 * One table's mapping by itself, since it then fits a file of any name; those of
 * several by their files, without folders where that is enough to tell them
 * apart. Null for none. `only` says that there is no table besides these.
 */
export function nameMappings(tables: readonly MappedTable[], only = true): Mappings | null {
  const [first] = tables
  if (first === undefined) return null
  if (tables.length === 1 && only) return first.mapping
  const names = tables.map(({ file }) => baseName(file))
  const nameOf = (file: string): string =>
    names.filter((name) => name === baseName(file)).length === 1 ? baseName(file) : file
  return { tables: Object.fromEntries(tables.map(({ file, mapping }) => [nameOf(file), mapping])) }
}
