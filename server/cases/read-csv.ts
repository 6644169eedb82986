/** Takes the text of a CSV file apart into cells, with the line that each row begins on. */
import { CsvError, parse } from 'csv-parse/sync'
import type { Note } from './problem.ts'

export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
}

const OPTIONS = { bom: true, trim: true, relax_column_count: true } as const

const AFTER_QUOTE = 'text follows a closing quotation mark; expected a comma, or "" for a quotation mark in the text'

const QUOTING: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens in this row is never closed',
  CSV_INVALID_CLOSING_QUOTE: AFTER_QUOTE,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: AFTER_QUOTE,
  INVALID_OPENING_QUOTE:
    'a quotation mark stands within a cell; expected the whole cell in quotation marks, and "" for each one in the text',
}

const countBreaks = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0)

/**
 * Tells the rows of `text` that hold anything, one after the other. A quoting
 * mistake is noted with the line of its row; what comes after it is left out,
 * as nobody can tell where its cells end, and false is returned.
 */
export function readCsv(file: string, text: string, note: Note, onRow: (row: CsvRow) => void): boolean {
  let line = 1
  const onRecord = (cells: string[]): null => {
    if (cells.some((cell) => cell !== '')) onRow({ cells, line })
    // Every line is a row or part of one, since empty ones are rows of one empty cell.
    line += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0)
    return null
  }
  try {
    parse(text.replace(/\r\n?/g, '\n'), { ...OPTIONS, on_record: onRecord })
    return true
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const message = QUOTING[error.code] ?? `the row cannot be read (${error.code})`
    note({ file, line }, null, `${message}; nothing after it was read`)
    return false
  }
}
