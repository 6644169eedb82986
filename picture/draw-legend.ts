/** The legend: exactly what the picture shows, each with a sample and how many there are. */
import type { Status } from '../contract/evidence.ts'
import type { Picture, PictureOptions } from '../contract/picture.ts'
import { measureWords } from '../view/measure.ts'
import { formatCount, statuses, statusMeaning, statusWords, typeWords } from '../view/words.ts'
import { cleanText } from './clean-text.ts'
import { decimal } from './decimal.ts'
import { denialPen, statusPen, strokesApart } from './draw-links.ts'
import { type Mark, pen, textMark } from './drawing.ts'
import type { GraphDrawing } from './draw-graph.ts'
import { measureScale } from './measure-scale.ts'
import { measureText } from './measure-text.ts'
import type { ColourKey, NodeColours } from './node-colours.ts'
import { type Shape, shapeMark, shapeOf } from './shape.ts'
import type { Style } from './style.ts'

export interface LegendEntry {
  readonly words: string
  /** What it means, where there is room to say so. */
  readonly meaning: string
  /** The sample, around a point in a column of `SAMPLE` texts' width. */
  readonly sample: (x: number, y: number) => readonly Mark[]
}

/** The width of the samples' column, in units of the text. */
export const SAMPLE = 2.6
const SHAPES: readonly Shape[] = ['person', 'organisation', 'event', 'other']
const SHAPE = 0.42

export function legendEntries(
  picture: Picture,
  options: PictureOptions,
  drawn: Pick<GraphDrawing, 'hasBundles' | 'hasNumbers'>,
  colours: NodeColours,
  style: Style,
): readonly LegendEntry[] {
  return [
    ...typeEntries(picture, colours, style),
    ...colourEntries(picture, colours, style),
    ...sizeEntries(picture, style),
    ...statusEntries(picture, style),
    ...markEntries(picture, options, drawn, style),
  ]
}

/** Types of one shape look the same, so they share an entry. */
function typeEntries(picture: Picture, colours: NodeColours, style: Style): readonly LegendEntry[] {
  const { palette, text, k } = style
  const counts = new Map<string, number>()
  for (const { type } of picture.entities) counts.set(type, (counts.get(type) ?? 0) + 1)
  const outline = pen(style.isBlackAndWhite || colours.keys.length > 0 ? palette.ink : palette.outline, k)
  return SHAPES.flatMap((shape): LegendEntry[] => {
    const own = [...counts]
      .filter(([type]) => shapeOf(type) === shape)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (own.length === 0) return []
    const fill = colours.keys.length > 0 ? palette.surface : palette[shape]
    return [
      {
        words: own.map(([type, count]) => `${formatCount(count)} ${typeWords(type, count)}`).join(', '),
        meaning: '',
        sample: (x, y) => [shapeMark(shape, { x, y }, SHAPE * text, fill, outline)],
      },
    ]
  })
}

function colourEntries(picture: Picture, { keys }: NodeColours, style: Style): readonly LegendEntry[] {
  if (picture.colours === null) return []
  const { tells, least, most } = measureWords(picture.colours)
  const outline = pen(style.palette.ink, 0.5 * style.k)
  const wordsOf = ({ value, count }: ColourKey, index: number): string => {
    if (picture.colours !== 'community') return `${index === 0 ? least : most}: ${formatValue(value ?? 0)}`
    return value === null ? `other communities: ${formatCount(count)}` : `community ${value}: ${formatCount(count)}`
  }
  return keys.map((key, index) => ({
    words: cleanText(wordsOf(key, index)),
    meaning: index === 0 && picture.colours !== 'community' ? `colour: ${cleanText(tells)}` : '',
    sample: (x, y) => [{ kind: 'circle', x, y, radius: SHAPE * style.text, fill: key.fill, pen: outline }],
  }))
}

function sizeEntries(picture: Picture, { palette, text, k }: Style): readonly LegendEntry[] {
  const values = picture.entities.map(({ degree, size }) => (picture.sizes === null ? degree : size))
  const scale = measureScale(values)
  if (scale === null || scale.least === scale.most) return []
  const outline = pen(palette.inkQuiet, 0.8 * k)
  return [
    {
      words: picture.sizes === null ? 'larger: more links' : `size: ${cleanText(measureWords(picture.sizes).tells)}`,
      meaning: `from ${formatValue(scale.least)} to ${formatValue(scale.most)}${picture.sizes === null ? ' in all the data' : ''}`,
      sample: (x, y) => [
        { kind: 'circle', x: x - 0.7 * text, y: y + 0.14 * text, radius: 0.26 * text, fill: null, pen: outline },
        { kind: 'circle', x: x + 0.35 * text, y, radius: 0.5 * text, fill: null, pen: outline },
      ],
    },
  ]
}

function statusEntries({ links }: Picture, style: Style): readonly LegendEntry[] {
  const counts = new Map<Status, number>()
  for (const { status } of links) counts.set(status, (counts.get(status) ?? 0) + 1)
  return statuses
    .filter((status) => counts.has(status))
    .map((status) => {
      const count = counts.get(status) ?? 0
      return {
        words: `${formatCount(count)} ${count === 1 ? 'link' : 'links'} ${LINK_WORDS[status] ?? statusWords(status)}`,
        meaning: statusMeaning(status),
        sample: (x, y) => lineSample(status, x, y, style),
      }
    })
}

const LINK_WORDS: Partial<Record<Status, string>> = { 'single-source': 'on one voice' }

function lineSample(status: Status, x: number, y: number, style: Style): readonly Mark[] {
  const half = (SAMPLE / 2 - 0.35) * style.text
  const stroke = (level: number): string =>
    `M${decimal(x - half)} ${decimal(level)}L${decimal(x + half)} ${decimal(level)}`
  const apart = status === 'disputed' ? strokesApart(style) / 2 : 0
  const first: Mark = { kind: 'path', d: stroke(y - apart), fill: null, pen: statusPen(status, style) }
  return apart === 0 ? [first] : [first, { kind: 'path', d: stroke(y + apart), fill: null, pen: denialPen(style) }]
}

function markEntries(
  picture: Picture,
  { leftOut }: PictureOptions,
  { hasBundles, hasNumbers }: Pick<GraphDrawing, 'hasBundles' | 'hasNumbers'>,
  style: Style,
): readonly LegendEntry[] {
  const { palette, text, k } = style
  const slip =
    (words: string, corner: number) =>
    (x: number, y: number): readonly Mark[] => {
      const size = text * 0.8
      const width = Math.max(text * 1.15, measureText(words, size, 600) + 0.6 * text)
      const look = { height: text * 1.15, corner, fill: palette.surface, pen: pen(palette.inkQuiet, 0.8 * k) }
      return [
        { kind: 'rect', x: x - width / 2, y: y - text * 0.575, width, ...look },
        textMark(words, x, y + size * 0.36, { size, weight: 600, colour: palette.ink, anchor: 'middle' }),
      ]
    }
  const entries: LegendEntry[] = []
  if (hasBundles) {
    entries.push({
      words: 'several links between two',
      meaning: 'drawn as the surest of them, or as disputed',
      sample: slip('2', 3 * k),
    })
  }
  if (leftOut && picture.entities.some(({ more, faded }) => more > 0 && !faded)) {
    entries.push({ words: 'further neighbours not shown', meaning: '', sample: slip('+2', 99) })
  }
  if (hasNumbers) {
    const sample = (x: number, y: number): readonly Mark[] => [
      textMark('1, 2', x, y + text * 0.15, { size: text * 0.72, weight: 500, colour: palette.ink, anchor: 'middle' }),
    ]
    entries.push({ words: 'numbers of the sources', meaning: '', sample })
  }
  return entries
}

/** Whole numbers as they are, others with two figures that count. */
function formatValue(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(Number(value.toPrecision(2)))
}
