/** Turns the rows of the four entity files and of links.csv into records. */
import type { PropertyValue } from '../../contract/values.ts'
import type { CaseEntity, CaseLink, Properties } from './case.ts'
import { type ColumnKind, FILE_FORMATS, TYPE_BY_FILE } from './file-formats.ts'
import type { Note } from './problem.ts'
import { Cells } from './read-cell.ts'
import type { Table } from './read-table.ts'

const READ: Readonly<Record<ColumnKind, (cells: Cells, column: string) => PropertyValue | null>> = {
  text: (cells, column) => cells.text(column),
  date: (cells, column) => cells.date(column),
  list: (cells, column) => cells.list(column),
  latitude: (cells, column) => cells.number(column, 90),
  longitude: (cells, column) => cells.number(column, 180),
}

/** What is read into `properties`: the format's own columns apart from those with a field of their own, and the case's. */
function propertyColumns({ file, extraColumns }: Table): [column: string, kind: ColumnKind][] {
  const own = Object.entries(FILE_FORMATS[file]?.optional ?? {})
  return [
    ...own.filter(([column]) => column !== 'aliases' && column !== 'summary'),
    ...extraColumns.map((column): [string, ColumnKind] => [column, 'text']),
  ]
}

/** A month may end in the year that it lies in, so only the part that both dates have is compared. */
function endsTooEarly({ start, end }: Properties): boolean {
  if (typeof start !== 'string' || typeof end !== 'string') return false
  const length = Math.min(start.length, end.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** Returns the reader of the filled cells of a row. */
function openProperties(table: Table, note: Note): (cells: Cells, line: number) => Properties {
  const columns = propertyColumns(table)
  return (cells, line) => {
    const properties: Record<string, PropertyValue> = {}
    for (const [column, kind] of columns) {
      const value = READ[kind](cells, column)
      if (value !== null) properties[column] = value
    }
    if (endsTooEarly(properties)) {
      const found = `${String(properties['end'])} is before the start, ${String(properties['start'])}`
      note({ file: table.file, line }, 'end', `${found}; expected a later date`)
    }
    return properties
  }
}

/** Returns the entities of one file; `type` comes from the file's name, or from its column in entities.csv. */
export function readEntities(table: Table, note: Note): CaseEntity[] {
  const { file } = table
  const properties = openProperties(table, note)
  return table.rows.map((row) => {
    const cells = new Cells(file, row, note)
    const entity = {
      id: cells.id('id', 'an id of its own, such as person/ada'),
      type: TYPE_BY_FILE[file] ?? cells.entityType('type'),
      name: cells.required('name', 'a name'),
      aliases: cells.list('aliases'),
      summary: cells.text('summary'),
      properties: properties(cells, row.line),
      place: { file, line: row.line },
    }
    if ('latitude' in entity.properties !== 'longitude' in entity.properties) {
      note(entity.place, 'latitude', 'one coordinate has no other; expected latitude and longitude, or neither')
    }
    return entity
  })
}

/** Returns the links of links.csv. */
export function readLinks(table: Table, note: Note): CaseLink[] {
  const properties = openProperties(table, note)
  return table.rows.map((row) => {
    const cells = new Cells(table.file, row, note)
    return {
      id: cells.id('id', 'an id of its own, such as link/ada-wrote-notes'),
      type: cells.linkType('type'),
      from: cells.required('from', 'the id of an entity'),
      to: cells.required('to', 'the id of an entity'),
      properties: properties(cells, row.line),
      place: { file: table.file, line: row.line },
    }
  })
}
