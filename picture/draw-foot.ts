/** The foot of a picture: legend on the left, sources on the right, then what is left out and who made it. */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import type { Point } from '../view/view.ts'
import { formatDate } from '../view/format-date.ts'
import { cleanText } from './clean-text.ts'
import type { LegendEntry } from './draw-legend.ts'
import { decimal } from './decimal.ts'
import { layer, type Mark, pen, textMark } from './drawing.ts'
import type { FootPart } from './foot-part.ts'
import { legendPart } from './legend-part.ts'
import { measureText } from './measure-text.ts'
import { sourcesPart } from './sources-part.ts'
import type { Style } from './style.ts'
import { wrapText } from './wrap-text.ts'

const GAP = 3
/** Below this many texts' width legend and sources stand one above the other. */
const SIDE_BY_SIDE = 52
/** Beside sources the legend takes this much of the width at most. */
const LEGEND_SHARE = 0.64
/** The legend is in so many columns that it is no higher than this, in units of the text. */
const LEGEND_HEIGHT = 12
const LINE = 1.35

export interface Foot {
  readonly height: number
  marksAt(corner: Point): readonly Mark[]
}

/** `height` is what the foot should take at most; `sentences` tell what is left out. */
export function drawFoot(
  picture: Picture,
  options: PictureOptions,
  entries: readonly LegendEntry[],
  sentences: readonly string[],
  width: number,
  height: number,
  style: Style,
): Foot {
  const { palette, text, k } = style
  const last = lastLines(picture, options, sentences, width, style)
  const room = Math.max(6 * text, height - last.height - 1.6 * text)
  const isWide = width >= SIDE_BY_SIDE * text
  const sources = options.sources ? picture.sources : []
  const hasBoth = options.legend && entries.length > 0 && sources.length > 0
  const legendWidth = isWide && hasBoth ? width * LEGEND_SHARE : width
  const legend =
    options.legend && entries.length > 0
      ? legendPart(entries, legendWidth, Math.min(LEGEND_HEIGHT * text, isWide || !hasBoth ? room : room * 0.55), style)
      : null
  const listed =
    sources.length === 0
      ? null
      : isWide && legend !== null
        ? sourcesPart(sources, width - legend.width - GAP * text, room, style, options.data)
        : sourcesPart(
            sources,
            width,
            Math.max(2 * text, room - (legend === null ? 0 : legend.height + text)),
            style,
            options.data,
          )
  const top = 1.1 * text
  const parts: { readonly part: FootPart; readonly at: Point; readonly name: string }[] = []
  if (legend !== null) parts.push({ part: legend, at: { x: 0, y: top }, name: 'Legend' })
  if (listed !== null) {
    const beside = isWide && legend !== null
    const at = beside
      ? { x: legend.width + GAP * text, y: top }
      : { x: 0, y: top + (legend === null ? 0 : legend.height + 0.7 * text) }
    parts.push({ part: listed, at, name: 'Sources' })
  }
  const bottom = Math.max(0, ...parts.map(({ part, at }) => at.y + part.height))
  const line = (y: number, x: number): Mark => ({
    kind: 'path',
    d: `M${decimal(x)} ${decimal(y)}L${decimal(x + width)} ${decimal(y)}`,
    fill: null,
    pen: pen(palette.hairline, 0.8 * k),
  })
  const isEmpty = parts.length === 0 && last.height === 0
  return {
    height: isEmpty ? 0 : bottom + last.height + (last.height === 0 ? 0 : 0.6 * text),
    marksAt: ({ x, y }) =>
      isEmpty
        ? []
        : [
            layer('Rule', [line(y, x)]),
            ...parts.map(({ part, at, name }) => layer(name, part.marksAt({ x: x + at.x, y: y + at.y }))),
            ...(last.height === 0 ? [] : [layer('Small print', last.marksAt({ x, y: y + bottom + 0.6 * text }))]),
          ],
  }
}

function lastLines(
  picture: Picture,
  options: PictureOptions,
  sentences: readonly string[],
  width: number,
  { palette, text }: Style,
): FootPart {
  const measure = (line: string): number => measureText(line, text)
  const said = sentences.length === 0 ? [] : wrapText(sentences.map(cleanText).join(' '), width, measure)
  const credit = options.credit ? creditWords(picture) : ''
  const lines = [...said, ...(credit === '' ? [] : wrapText(credit, width, measure))]
  return {
    width,
    height: lines.length * LINE * text,
    marksAt: ({ x, y }) =>
      lines.map((line, index) =>
        textMark(line, x, y + (1 + index * LINE) * text, { size: text, colour: palette.inkQuiet }),
      ),
  }
}

/** Who made the picture, from what, and when. */
function creditWords({ words, dataDate }: Picture): string {
  const author = cleanText(words.author)
  const credit = cleanText(words.credit)
  return [
    ...(author === '' ? [] : [`Graphic: ${author}.`]),
    ...(dataDate === null ? [] : [`Data as of ${formatDate(dataDate)}.`]),
    ...(credit === '' ? [] : [/[.!?]$/u.test(credit) ? credit : `${credit}.`]),
  ].join(' ')
}
