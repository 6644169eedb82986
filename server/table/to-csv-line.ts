/** Writes one row of CSV, in which no cell is a formula to a spreadsheet: a case may come from anybody. */
import { stringify } from 'csv-stringify/sync'
import { toCell } from './to-cell.ts'

/** What a text begins with that a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const defuse = (value: unknown): string => {
  const cell = toCell(value)
  return typeof value !== 'number' && FORMULA.test(cell) ? `'${cell}` : cell
}

/** The row with its line end; texts that would be formulas get an apostrophe before them. */
export const toCsvLine = (row: readonly unknown[]): string =>
  // A lone line feed within a cell would end the row for many readers.
  stringify([row.map(defuse)], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
