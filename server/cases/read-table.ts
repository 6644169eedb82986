/** Reads one file into rows of named cells, and notes all that is wrong with its shape: quoting, columns, numbers of cells. */
import { restoreCell } from '../formats/csv/write-cell.ts'
import { checkHeader } from './check-header.ts'
import type { FileFormat } from './file-formats.ts'
import { type Note, quote } from './problem.ts'
import { readCsv } from './read-csv.ts'

/** A row's cells by column, trimmed; empty ones are left out. */
export interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** `complete` is false when rows are missing because they could not be read, so that ids in them are unknown. */
export interface Table {
  readonly file: string
  readonly rows: readonly Row[]
  readonly extraColumns: readonly string[]
  readonly complete: boolean
}

/** Line breaks and tabs may stand in a text; NUL and its like are no text, and U+FFFD is left of a letter that got lost. */
const NO_TEXT = /(?![\n\t])[\p{Cc}\ufffd]/u
/** Returns the rows of `text`; whatever is wrong is noted, and rows that cannot be read are left out. */
export function readTable(file: string, text: string, format: FileFormat, note: Note): Table {
  const raw = readCsv(file, text, note)
  const [header, ...body] = raw.rows
  const empty = { file, rows: [], extraColumns: [], complete: false }
  if (header === undefined) {
    if (raw.complete)
      note({ file, line: null }, null, `the file is empty; expected a header line with ${format.required.join(', ')}`)
    return empty
  }
  if (!checkHeader({ file, line: header.line }, header.cells, format, note)) return empty
  let complete = raw.complete
  const rows: Row[] = []
  for (const { cells, line } of body) {
    if (cells.length !== header.cells.length) {
      note(
        { file, line },
        null,
        `the row has ${cells.length} cells; expected ${header.cells.length}, as the header has`,
      )
      complete = false
      continue
    }
    const filled = new Map<string, string>()
    header.cells.forEach((column, index) => {
      const cell = cells[index]?.trim() ?? ''
      if (NO_TEXT.test(cell))
        note(
          { file, line },
          column,
          `${quote(cell)} holds a character that is no text; expected letters, digits and signs`,
        )
      if (cell !== '') filled.set(column, restoreCell(cell))
    })
    rows.push({ line, cells: filled })
  }
  const extraColumns = header.cells.filter(
    (name) => !format.required.includes(name) && !Object.hasOwn(format.optional, name),
  )
  return { file, rows, extraColumns, complete }
}
