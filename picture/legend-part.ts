/** The legend as a block of one or several columns. */
import { type Mark, textMark } from './drawing.ts'
import type { FootPart } from './foot-part.ts'
import { type LegendEntry, SAMPLE } from './draw-legend.ts'
import { measureText } from './measure-text.ts'
import type { Style } from './style.ts'
import { wrapText } from './wrap-text.ts'

const ROW = 1.6
/** Lines of one entry stand closer. */
const LINE = 1.22
const GAP = 1.6
const MOST_COLUMNS = 4

interface Row {
  readonly entry: LegendEntry
  readonly lines: readonly { readonly text: string; readonly isQuiet: boolean }[]
  readonly width: number
  readonly height: number
}

/**
 * The legend in at most this width and, if it can be, height: with what each
 * entry means if that fits, else in more columns without.
 */
export function legendPart(entries: readonly LegendEntry[], width: number, height: number, style: Style): FootPart {
  for (const withMeaning of [true, false]) {
    for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
      const part = inColumns(entries, columns, width, withMeaning, style)
      if (part !== null && part.height <= height) return part
    }
  }
  // Nothing is left out: a legend that is too high takes from the network's room.
  for (let columns = MOST_COLUMNS; columns > 1; columns -= 1) {
    const part = inColumns(entries, columns, width, false, style)
    if (part !== null) return part
  }
  return inColumns(entries, 1, Number.POSITIVE_INFINITY, false, style) ?? { width: 0, height: 0, marksAt: () => [] }
}

/** null when the columns do not fit the width. */
function inColumns(
  entries: readonly LegendEntry[],
  columns: number,
  width: number,
  withMeaning: boolean,
  style: Style,
): FootPart | null {
  const { text } = style
  const room = Math.min(26 * text, (width - (columns - 1) * GAP * text) / columns) - SAMPLE * text - 0.5 * text
  const rows = entries.map((entry) => rowOf(entry, room, withMeaning, style))
  if (rows.some((row) => row.width > room + 0.5)) return null
  const sorted = split(rows, columns)
  const widths = sorted.map((column) => Math.max(0, ...column.map((row) => row.width)) + (SAMPLE + 0.5) * text)
  const heights = sorted.map((column) => column.reduce((sum, row) => sum + row.height, 0))
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each + GAP * text, 0))
  return {
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0),
    height: Math.max(0, ...heights),
    marksAt: ({ x, y }) => sorted.flatMap((column, index) => columnMarks(column, x + (lefts[index] ?? 0), y, style)),
  }
}

function rowOf(entry: LegendEntry, room: number, withMeaning: boolean, { text }: Style): Row {
  const measure = (line: string): number => measureText(line, text)
  const words = wrapText(entry.words, room, measure).map((line) => ({ text: line, isQuiet: false }))
  const meaning =
    withMeaning && entry.meaning !== ''
      ? wrapText(entry.meaning, room, measure).map((line) => ({ text: line, isQuiet: true }))
      : []
  const lines = [...words, ...meaning]
  return {
    entry,
    lines,
    width: Math.max(...lines.map((line) => measure(line.text))),
    height: (ROW + (lines.length - 1) * LINE) * text,
  }
}

/** Columns of about the same height, in order. */
function split(rows: readonly Row[], columns: number): readonly (readonly Row[])[] {
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  const result: Row[][] = Array.from({ length: columns }, () => [])
  let passed = 0
  for (const row of rows) {
    const index = Math.min(columns - 1, Math.floor(((passed + row.height / 2) / total) * columns))
    result[index]?.push(row)
    passed += row.height
  }
  return result
}

function columnMarks(column: readonly Row[], left: number, top: number, style: Style): readonly Mark[] {
  const { palette, text } = style
  let y = top
  return column.flatMap((row) => {
    const middle = y + 0.62 * text
    const words = row.lines.map((line, index) =>
      textMark(line.text, left + (SAMPLE + 0.5) * text, y + (1 + index * LINE) * text, {
        size: text,
        colour: line.isQuiet ? palette.inkQuiet : palette.ink,
      }),
    )
    y += row.height
    return [...row.entry.sample(left + (SAMPLE / 2) * text, middle), ...words]
  })
}
