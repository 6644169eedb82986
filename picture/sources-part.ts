/** The numbered sources as columns of small print; what finds no room is counted, never left out in silence. */
import type { Source } from '../contract/evidence.ts'
import { formatDate } from '../view/format-date.ts'
import { countWords } from '../view/words.ts'
import { cleanText } from './clean-text.ts'
import { type Mark, textMark } from './drawing.ts'
import type { FootPart } from './foot-part.ts'
import { measureText } from './measure-text.ts'
import type { Style } from './style.ts'
import { wrapText } from './wrap-text.ts'

const LINE = 1.3
const BETWEEN = 0.28
const NUMBER = 1.7
const GAP = 2
/** A column of small print is this wide at least, in units of the text. */
const NARROWEST = 24
const MOST_COLUMNS = 4

interface Entry {
  readonly number: string
  readonly lines: readonly string[]
  readonly href: string | null
}

/** `isInFile` says that the file that holds the picture lists all of them. */
export function sourcesPart(
  sources: readonly Source[],
  width: number,
  height: number,
  style: Style,
  isInFile: boolean,
): FootPart {
  const { text } = style
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GAP * text) / ((NARROWEST + GAP) * text))))
  for (let columns = 1; columns <= most; columns += 1) {
    const part = inColumns(sources, columns, width, height, style, isInFile)
    if (part.left === 0 || columns === most) return part
  }
  return inColumns(sources, 1, width, height, style, isInFile)
}

function inColumns(
  sources: readonly Source[],
  columns: number,
  width: number,
  height: number,
  style: Style,
  isInFile: boolean,
): FootPart & { readonly left: number } {
  const { text } = style
  const room = (width - (columns - 1) * GAP * text) / columns
  const all = sources.map((source, index) => toEntry(source, index + 1, room - NUMBER * text, style))
  const enough = fill(all, columns, height, style)
  const fits = enough.flat().length === all.length
  const kept = fits ? enough : fill(all, columns, height - LINE * text, style)
  const left = all.length - kept.flat().length
  const lowest = fits ? evenest(all, columns, height, style) : kept
  const tail = left === 0 ? null : moreWords(left, isInFile, lowest.flat().length > 0)
  const highest = Math.max(0, ...lowest.map((column) => heightOf(column, style)))
  return {
    left,
    width,
    height: highest + (tail === null ? 0 : LINE * text),
    marksAt: ({ x, y }) => [
      ...lowest.flatMap((column, index) => columnMarks(column, x + index * (room + GAP * text), y, style)),
      ...(tail === null ? [] : [textMark(tail, x, y + highest + text, { size: text, colour: style.palette.inkQuiet })]),
    ],
  }
}

function moreWords(left: number, isInFile: boolean, isMore: boolean): string {
  const words = isMore ? `and ${left} more` : countWords(left, 'source')
  return isInFile ? `${words}, listed in this picture’s file` : words
}

/** The columns filled one after the other, as far as the entries fit. */
function fill(entries: readonly Entry[], columns: number, height: number, style: Style): readonly (readonly Entry[])[] {
  const result: Entry[][] = Array.from({ length: columns }, () => [])
  let at = 0
  let used = 0
  for (const entry of entries) {
    const high = entryHeight(entry, style)
    if (used + high > height && used > 0) {
      at += 1
      used = 0
    }
    if (at >= columns || used + high > height) break
    result[at]?.push(entry)
    used += high
  }
  return result
}

/** All entries in columns that are as low as they can be. */
function evenest(
  entries: readonly Entry[],
  columns: number,
  height: number,
  style: Style,
): readonly (readonly Entry[])[] {
  const total = heightOf(entries, style)
  for (let tried = total / columns; tried < height; tried += style.text) {
    const columnsOf = fill(entries, columns, tried, style)
    if (columnsOf.flat().length === entries.length) return columnsOf
  }
  return fill(entries, columns, height, style)
}

const entryHeight = ({ lines }: Entry, { text }: Style): number => (lines.length * LINE + BETWEEN) * text
const heightOf = (entries: readonly Entry[], style: Style): number =>
  entries.reduce((sum, entry) => sum + entryHeight(entry, style), 0)

function toEntry(source: Source, number: number, room: number, { text }: Style): Entry {
  return {
    number: String(number),
    lines: wrapText(sourceWords(source), room, (line) => measureText(line, text)),
    href: source.url !== null && /^https?:\/\//i.test(source.url) ? source.url : null,
  }
}

/** A source as a footnote: who, what, where, when. */
export function sourceWords({ title, publisher, author, published, url }: Source): string {
  const who = [author, publisher].flatMap((each) => (each === null || each === '' ? [] : [foreign(cleanText(each))]))
  const host = url === null ? '' : cleanText(url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#].*$/u, ''))
  const when = published === null ? '' : formatDate(published)
  return [`${who.join(', ')}${who.length > 0 ? ': ' : ''}${foreign(cleanText(title))}`, when, host]
    .filter((each) => each !== '')
    .join(', ')
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** What stands behind a text that runs from right to left goes on from left to right. */
const foreign = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `${text}\u200e` : text)

function columnMarks(column: readonly Entry[], left: number, top: number, style: Style): readonly Mark[] {
  const { palette, text } = style
  let y = top
  return column.flatMap((entry) => {
    const marks = [
      textMark(entry.number, left + (NUMBER - 0.6) * text, y + text, {
        size: text * 0.86,
        weight: 600,
        colour: palette.ink,
        anchor: 'end',
      }),
      ...entry.lines.map((line, index) =>
        textMark(line, left + NUMBER * text, y + (1 + index * LINE) * text, {
          size: text,
          colour: palette.ink,
          href: entry.href,
        }),
      ),
    ]
    y += entryHeight(entry, style)
    return marks
  })
}
