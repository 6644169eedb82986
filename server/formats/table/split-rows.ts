/** Takes a table apart into rows as its text comes in, with the line that each begins on. */
import { CsvError, parse } from 'csv-parse'
import { Refusal } from '../refusal.ts'

export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** Whatever is longer comes of a quotation mark that is never closed. */
const LONGEST_ROW = 2_000_000

const AFTER_QUOTE =
  'text follows a closing quotation mark; expected the next cell, or "" for a quotation mark in the text'

const MISTAKES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens in this row is never closed',
  CSV_INVALID_CLOSING_QUOTE: AFTER_QUOTE,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: AFTER_QUOTE,
  INVALID_OPENING_QUOTE:
    'a quotation mark stands within a cell; expected the whole cell in quotation marks, and "" for each one in the text',
  CSV_MAX_RECORD_SIZE: 'the row is longer than 2 million characters; is a quotation mark in it never closed?',
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1
  }
  return breaks
}

/** Line ends of every kind as `\n`, over the ends of pieces too. */
async function* plainBreaks(text: AsyncIterable<string>): AsyncGenerator<string> {
  let open = false
  for await (const piece of text) {
    const whole: string = open ? `\r${piece}` : piece
    open = whole.endsWith('\r')
    const part = open ? whole.slice(0, -1) : whole
    yield part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part
  }
  if (open) yield '\n'
}

/** Gives the rows that hold anything. Throws a Refusal at a mistake in quoting, since nobody can tell where cells end after it. */
export async function* splitRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<TableRow> {
  let line = 1
  let rows: TableRow[] = []
  const parser = parse({
    bom: true,
    trim: delimiter !== '\t',
    relax_column_count: true,
    relax_quotes: delimiter === '\t',
    delimiter,
    record_delimiter: '\n',
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[]) => {
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line })
      line += 1 + countBreaks(cells)
      return null
    },
  })
  const take = (): TableRow[] => {
    const taken = rows
    rows = []
    return taken
  }
  // An object, since what a listener sets is not seen otherwise.
  const failure: { error: Error | null } = { error: null }
  parser.on('error', (error: Error) => {
    failure.error ??= error
  })
  const write = (piece: string): Promise<void> =>
    new Promise((resolve) => {
      parser.write(piece, () => resolve())
    })
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      parser.on('end', resolve).on('close', resolve).resume()
      parser.end()
    })
  for await (const piece of plainBreaks(text)) {
    await write(piece)
    yield* take()
    if (failure.error !== null) break
  }
  if (failure.error === null) await end()
  yield* take()
  const failed = failure.error
  if (failed === null) return
  if (!(failed instanceof CsvError)) throw failed
  const message = MISTAKES[failed.code] ?? `the row cannot be read (${failed.code})`
  throw new Refusal(`${message}; nothing after it was read`, line)
}

/** The sign that parts the cells of the first lines: comma, semicolon, tab or upright line; null when there is none. */
export function findDelimiter(head: string): string | null {
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const counts = [',', ';', '\t', '|'].map((sign) => {
    const perLine = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1)
    const [first = 0] = perLine
    const same = perLine.filter((count) => count === first).length
    return { sign, score: first === 0 ? 0 : same * 100 + first }
  })
  const best = counts.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score === 0 ? null : best.sign
}
