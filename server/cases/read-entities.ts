/** Turns the rows of the four entity files and of links.csv into records. */
import type { PropertyValue } from '../../contract/values.ts'
import type { CaseEntity, CaseLink, Properties } from './case.ts'
import { type ColumnKind, FILE_FORMATS, TYPE_BY_FILE } from './file-formats.ts'
import type { Note } from './problem.ts'
import { Cells } from './read-cell.ts'
import type { Columns, Row } from './read-table.ts'

const READ: Readonly<Record<ColumnKind, (cells: Cells, column: string) => PropertyValue | null>> = {
  text: (cells, column) => cells.text(column),
  date: (cells, column) => cells.date(column),
  list: (cells, column) => cells.list(column),
  latitude: (cells, column) => cells.number(column, 90),
  longitude: (cells, column) => cells.number(column, 180),
}

/** What is read into `properties`: the format's own columns apart from those with a field of their own, and the case's. */
function propertyColumns({ file, extra }: Columns): [column: string, kind: ColumnKind][] {
  const own = Object.entries(FILE_FORMATS[file]?.optional ?? {})
  return [
    ...own.filter(([column]) => column !== 'aliases' && column !== 'summary'),
    ...extra.map((column): [string, ColumnKind] => [column, 'text']),
  ]
}

/** A month may end in the year that it lies in, so only the part that both dates have is compared. */
function endsTooEarly({ start, end }: Properties): boolean {
  if (typeof start !== 'string' || typeof end !== 'string') return false
  const length = Math.min(start.length, end.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** Returns the reader of the filled cells of a row. */
function openProperties(columns: Columns, note: Note): (cells: Cells, line: number) => Properties {
  const own = propertyColumns(columns)
  return (cells, line) => {
    const properties: Record<string, PropertyValue> = {}
    for (const [column, kind] of own) {
      const value = READ[kind](cells, column)
      if (value !== null) properties[column] = value
    }
    if (endsTooEarly(properties)) {
      const found = `${String(properties['end'])} is before the start, ${String(properties['start'])}`
      note({ file: columns.file, line }, 'end', `${found}; expected a later date`)
    }
    return properties
  }
}

/** Returns the reader of an entity file's rows; `type` comes from the file's name, or from its column in entities.csv. */
export function openEntities(columns: Columns, note: Note): (row: Row) => CaseEntity {
  const { file } = columns
  const properties = openProperties(columns, note)
  return (row) => {
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
  }
}

/** Returns the reader of the rows of links.csv. */
export function openLinks(columns: Columns, note: Note): (row: Row) => CaseLink {
  const { file } = columns
  const properties = openProperties(columns, note)
  return (row) => {
    const cells = new Cells(file, row, note)
    return {
      id: cells.id('id', 'an id of its own, such as link/ada-wrote-notes'),
      type: cells.linkType('type'),
      from: cells.required('from', 'the id of an entity'),
      to: cells.required('to', 'the id of an entity'),
      properties: properties(cells, row.line),
      place: { file, line: row.line },
    }
  }
}
