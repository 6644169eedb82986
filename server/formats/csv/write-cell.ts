/** Cells of a case folder: text that a spreadsheet would run is defused, and a list stands in one cell; reading undoes both. */
import type { PropertyValue } from '../../../contract/values.ts'

// Cells are trimmed when they are read, so a tab at the start of one is gone already.
const RUNS = /^'*[=+\-@\t\r＝＋－＠]/

/** A plain number, which nothing runs. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/

/** The text with an apostrophe before it where it could run as a formula, or would lose the apostrophe that it has. */
export const defuseCell = (text: string): string => (RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** The text of a cell as it was before `defuseCell`. */
export const restoreCell = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell)

/** Items parted by semicolons. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join('; ')

/** The items of a cell that holds a list, trimmed; empty ones are left out. A backslash before any other sign is itself. */
export function splitList(cell: string): string[] {
  const items = cell.match(/(?:\\[\\;]|[^;])+/g) ?? []
  return items.map((item) => item.trim().replace(/\\([\\;])/g, '$1')).filter((item) => item !== '')
}

/** A value of a property as the text of a cell. */
export const toCellText = (value: PropertyValue): string => (Array.isArray(value) ? joinList(value) : String(value))
