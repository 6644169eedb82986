/** Finds out which tables the mappings of a file are for. */
import type { TableReport } from '../../../contract/cases.ts'
import type { Mapping, Mappings } from '../../../contract/mapping.ts'
import { baseName } from '../../../view/name-mappings.ts'

type Table = Pick<TableReport, 'file' | 'columns'>

/**
 * By the name of a table's file those that name files; one that names none goes
 * to the only table, or to each that has all of its columns.
 */
export function fitMappings(given: Mappings, tables: readonly Table[]): ReadonlyMap<string, Mapping> {
  const fits = (mapping: Mapping, { columns }: Table): boolean =>
    Object.values(mapping.columns).every((column) => column === undefined || columns.includes(column))
  return new Map(
    tables.flatMap((table): (readonly [string, Mapping])[] => {
      if (!('tables' in given)) return tables.length === 1 || fits(given, table) ? [[table.file, given]] : []
      const name = [table.file, baseName(table.file)].find((each) => Object.hasOwn(given.tables, each))
      const mapping = name === undefined ? undefined : given.tables[name]
      return mapping === undefined ? [] : [[table.file, mapping]]
    }),
  )
}
