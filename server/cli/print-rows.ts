/** Puts the answer of a query into text: aligned columns, CSV, JSON, or the entities and links in it. */
import type { RunAnswer } from '../../contract/queries.ts'
import { toCell } from '../table/to-cell.ts'
import { toCsvLine } from '../table/to-csv-line.ts'
import type { Format } from './command.ts'

/** Letters of these scripts take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const COMBINING = /\p{M}|\p{Cf}/u

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/** Returns lines with the columns under one another, numbers to the right. */
export function toTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  const cells = rows.map((row) => columns.map((_, index) => toCell(row[index]).replace(/\s+/g, ' ')))
  const widths = columns.map((name, index) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[index] ?? ''))))
  const right = columns.map((_, index) => rows.length > 0 && rows.every((row) => typeof row[index] === 'number'))
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)))
        return right[index] === true ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return [toLine(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(toLine)]
}

const LINK_COLUMNS = ['link', 'from', 'type', 'to', 'role', 'start', 'end', 'status', 'voices']
const ENTITY_COLUMNS = ['entity', 'type', 'name', 'summary']

interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** The rows; or, for a query that only gives a graph, its links, or its entities when it has no links. */
function toRows({ columns, rows, graph }: RunAnswer): Rows {
  if (columns.length > 0) return { columns, rows }
  if (graph.links.length === 0) {
    return {
      columns: ENTITY_COLUMNS,
      rows: graph.entities.map(({ id, type, name, summary }) => [id, type, name, summary]),
    }
  }
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const toRow = ({ id, from, type, to, role, start, end, status, voices }: RunAnswer['graph']['links'][number]) => {
    return [id, nameOf(from), type, nameOf(to), role, start, end, status, voices]
  }
  return { columns: LINK_COLUMNS, rows: graph.links.map(toRow) }
}

/** Returns the lines of columns and rows, the names of the columns first. */
export function printTable({ columns, rows }: Rows, format: 'table' | 'csv'): string[] {
  if (format === 'table') return toTable(columns, rows)
  return [columns, ...rows].map((row) => toCsvLine(row).replace(/\r\n$/, ''))
}

/** Returns the lines of an answer in a format. */
export function printRows(answer: RunAnswer, format: Format): string[] {
  if (format === 'graph') return [JSON.stringify(answer.graph, null, 2)]
  if (format === 'json') return [JSON.stringify(answer, null, 2)]
  return printTable(toRows(answer), format)
}
