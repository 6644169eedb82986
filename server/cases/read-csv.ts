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

/** Every line is a row or part of one, since empty ones are rows of one empty cell. */
function numberLines(records: readonly string[][]): CsvRow[] {
  let next = 1
  return records.map((cells) => {
    const line = next
    next += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0)
    return { cells, line }
  })
}

/** The rows before a quoting mistake: asked for only then, since the library takes twice as long to tell them. */
function readUntilMistake(text: string): string[][] {
  const records: string[][] = []
  try {
    parse(text, {
      ...OPTIONS,
      on_record: (cells: string[]) => {
        records.push(cells)
        return null
      },
    })
  } catch {
    // The mistake is known already.
  }
  return records
}

/**
 * Returns the rows of `text` that hold anything. A quoting mistake is noted
 * with the line of its row; what comes after it is left out, as nobody can tell
 * where its cells end, and `complete` is false.
 */
export function readCsv(file: string, text: string, note: Note): { rows: CsvRow[]; complete: boolean } {
  const plain = text.replace(/\r\n?/g, '\n')
  const toRows = (records: readonly string[][]): CsvRow[] =>
    numberLines(records).filter(({ cells }) => cells.some((cell) => cell !== ''))
  try {
    return { rows: toRows(parse(plain, OPTIONS)), complete: true }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const records = readUntilMistake(plain)
    const line = numberLines([...records, []]).at(-1)?.line ?? 1
    const message = QUOTING[error.code] ?? `the row cannot be read (${error.code})`
    note({ file, line }, null, `${message}; nothing after it was read`)
    return { rows: toRows(records), complete: false }
  }
}
