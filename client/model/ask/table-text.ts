/** Rows as text for other programs. */
import { cellText } from './cell-words.ts'

type Rows = readonly (readonly unknown[])[]

/** Tabs between cells, as spreadsheets take it from the clipboard; tabs and line breaks inside become spaces. */
export function toTsv(columns: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => defused(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')
  return [line(columns), ...rows.map((row) => line(row.map(cellText)))].join('\n')
}

/** CSV after RFC 4180, with the mark of UTF-8 in front, without which spreadsheets misread names. */
export function toCsv(columns: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => quoted(defused(cell))).join(',')
  return `\uFEFF${[line(columns), ...rows.map((row) => line(row.map(cellText)))].join('\r\n')}\r\n`
}

/**
 * A spreadsheet runs a cell that begins with one of these signs; an apostrophe
 * in front makes it text (OWASP, “CSV Injection”). Numbers stay what they are.
 */
function defused(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
