/** Reads any single table of entities or of links. */
import type { Mapping } from '../../../contract/mapping.ts'
import { joinOr, quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import type { FormatRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { TextFile } from '../text-file.ts'
import { isMatrix } from './find-matrix.ts'
import { guessMapping } from './guess-mapping.ts'
import { openRows } from './read-row.ts'
import { findDelimiter, splitRows, type TableRow } from './split-rows.ts'

/** So many rows are looked at before the columns are guessed. */
const LOOKED_AT = 200
const MOST_COLUMNS = 1000

export interface TableHead {
  readonly mapping: Mapping | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

async function* skipSeparatorLine(text: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true
  for await (const piece of text) {
    // A blank line keeps the numbers of the others as they are.
    yield first ? piece.replace(/^\ufeff?sep=.(?=\r|\n)/i, '') : piece
    first = false
  }
}

/** Names each column once; a column without a name gets one when it holds anything. */
function nameColumns(header: TableRow, rows: readonly TableRow[], file: string, { note, assume }: Notes): string[] {
  const place = { file, line: header.line }
  const names = header.cells.map((cell, index) => {
    const plain = cell
      .replace(/\ufeff/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (/\ufeff|\n/.test(cell)) assume(place, 'a mark or line break within the name of a column was left out')
    if (plain !== '' || rows.every(({ cells }) => (cells[index] ?? '') === '')) return plain
    assume(place, `column ${index + 1} has no name and is called “column ${index + 1}”`)
    return `column ${index + 1}`
  })
  names.forEach((name, index) => {
    if (name !== '' && names.indexOf(name) < index)
      note(place, name, 'the column is there twice; expected another name')
  })
  return names
}

function checkMapping(mapping: Mapping, header: readonly string[]): string | null {
  const missing = [...Object.values(mapping.columns), ...(mapping.leaveOut ?? [])].find(
    (column) => column !== undefined && !header.includes(column),
  )
  if (missing !== undefined) {
    return `the mapping names a column ${quote(missing)} that is not there; expected ${joinOr(header.filter(Boolean).map(quote))}`
  }
  const { id, name, from, to } = mapping.columns
  if (mapping.rows === 'links' && (from === undefined || to === undefined)) {
    return 'the mapping of links names no columns for “from” and “to”; expected both'
  }
  if (mapping.rows === 'entities' && id === undefined && name === undefined) {
    return 'the mapping of entities names no column for an id or a name; expected one of them'
  }
  return null
}

/** `onHead` hears the mapping and the first rows before any record comes. */
export async function* readTable(
  file: TextFile,
  given: Mapping | null,
  notes: Notes,
  onHead: (head: TableHead) => void,
): AsyncGenerator<FormatRecord> {
  const { note, assume } = notes
  const separator = /^\ufeff?sep=(.)[\r\n]/i.exec(file.head)?.[1]
  const delimiter = separator ?? findDelimiter(file.head) ?? ','
  const first: TableRow[] = []
  let header: TableRow | null = null
  let columns: string[] = []
  let toRecords: ((row: TableRow) => FormatRecord[]) | null = null

  const begin = (): void => {
    if (header === null) throw new Refusal('the file is empty; expected a header line and rows')
    const at = header.line
    columns = nameColumns(header, first, file.name, notes)
    if (columns.length > MOST_COLUMNS) {
      throw new Refusal(`the header has ${columns.length} columns; expected at most ${MOST_COLUMNS}`, at)
    }
    const rows = first.map(({ cells }) => cells)
    const sample = { columns, rows: rows.slice(0, 20) }
    if (given === null && isMatrix(header.cells, rows)) {
      onHead({ ...sample, mapping: null })
      throw new Refusal(
        'the table is a matrix, with names along two sides; expected a row for each link, with a column for either end',
        at,
      )
    }
    const guess = given === null ? guessMapping(columns, rows, file.name) : null
    const mapping = given ?? guess?.mapping ?? null
    onHead({ ...sample, mapping })
    if (mapping === null) throw new Refusal(guess?.why ?? 'the columns were not understood', at)
    if (guess !== null) assume({ file: file.name, line: at }, guess.why)
    const fault = given === null ? null : checkMapping(given, columns)
    if (fault !== null) throw new Refusal(fault, at)
    if (first.length === 0) throw new Refusal('the table has a header and no rows; expected at least one', at)
    if (mapping.rows === 'entities' && mapping.columns.id === undefined) {
      assume(
        { file: file.name, line: at },
        'there is no column of ids, so that the name is the id: one spelling is one entity',
      )
    }
    toRecords = openRows(file.name, columns, mapping, notes)
  }
  const read = (row: TableRow): FormatRecord[] => {
    const { length } = row.cells
    const place = { file: file.name, line: row.line }
    if (length > columns.length && row.cells.slice(columns.length).some((cell) => cell !== '')) {
      note(place, null, `the row has ${length} cells; expected ${columns.length}, as the header has`)
      return []
    }
    if (length < columns.length) assume(place, 'a row has fewer cells than the header; the missing ones are empty')
    return toRecords?.(row) ?? []
  }
  for await (const row of splitRows(separator === undefined ? file.text : skipSeparatorLine(file.text), delimiter)) {
    if (header === null) header = row
    else if (toRecords !== null) yield* read(row)
    else {
      first.push(row)
      if (first.length < LOOKED_AT) continue
      begin()
      for (const each of first.splice(0)) yield* read(each)
    }
  }
  if (toRecords !== null) return
  begin()
  for (const each of first) yield* read(each)
}
