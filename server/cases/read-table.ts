/** Reads one file into rows of named cells, and notes all that is wrong with its shape: quoting, columns, numbers of cells. */
import { restoreCell } from '../formats/csv/write-cell.ts'
import { checkHeader } from './check-header.ts'
import type { FileFormat } from './file-formats.ts'
import { type Note, quote } from './problem.ts'
import { type CsvRow, readCsv } from './read-csv.ts'

/** A row's cells by column, trimmed; empty ones are left out. */
export interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** What a file's header says. */
export interface Columns {
  readonly file: string
  readonly extra: readonly string[]
}

/** Line breaks and tabs may stand in a text; NUL and its like are no text, and U+FFFD is left of a letter that got lost. */
const NO_TEXT = /(?![\n\t])[\p{Cc}\ufffd]/u

/** Returns the reader of the rows below `header`, which tells each to `onRow`; false when it could not be read. */
function openRows(
  file: string,
  header: readonly string[],
  note: Note,
  onRow: (row: Row) => void,
): (row: CsvRow) => boolean {
  return ({ cells, line }) => {
    if (cells.length !== header.length) {
      note({ file, line }, null, `the row has ${cells.length} cells; expected ${header.length}, as the header has`)
      return false
    }
    const filled = new Map<string, string>()
    header.forEach((column, index) => {
      const cell = cells[index]?.trim() ?? ''
      if (NO_TEXT.test(cell))
        note(
          { file, line },
          column,
          `${quote(cell)} holds a character that is no text; expected letters, digits and signs`,
        )
      if (cell !== '') filled.set(column, restoreCell(cell))
    })
    onRow({ line, cells: filled })
    return true
  }
}

/**
 * Tells the rows of `text` to what `open` returns for its columns; whatever is
 * wrong is noted. Returns false when rows are missing because they could not be
 * read, so that ids in them are unknown.
 */
export function readTable(
  file: string,
  text: string,
  format: FileFormat,
  note: Note,
  open: (columns: Columns) => (row: Row) => void,
): boolean {
  const table: { complete: boolean; read?: (row: CsvRow) => boolean } = { complete: true }
  const onRow = (row: CsvRow): void => {
    if (table.read !== undefined) {
      table.complete = table.read(row) && table.complete
      return
    }
    if (!checkHeader({ file, line: row.line }, row.cells, format, note)) {
      table.complete = false
      table.read = () => false
      return
    }
    const extra = row.cells.filter((name) => !format.required.includes(name) && !Object.hasOwn(format.optional, name))
    table.read = openRows(file, row.cells, note, open({ file, extra }))
  }
  const isWhole = readCsv(file, text, note, onRow)
  if (isWhole && table.read === undefined)
    note({ file, line: null }, null, `the file is empty; expected a header line with ${format.required.join(', ')}`)
  return isWhole && table.complete && table.read !== undefined
}
