/**
 * Decides which names and which link words are written, so that no two texts
 * cover each other at any zoom: the important ones stay, the others wait until
 * the reader comes nearer.
 */
import { type Box, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from './box.ts'
import { BoxGrid } from './box-grid.ts'
import type { Line } from './bundle-links.ts'
import type { DrawableEntity } from './drawn-part.ts'
import { entityDiameter } from './entity-size.ts'
import { labelShape } from './label-shape.ts'
import { textWidth } from './text-width.ts'
import type { Point } from './view.ts'

/** The size of the words along a link. */
export const WORDS_SIZE = 10.5
/** The counter of neighbours not shown, in pixels. */
export const COUNTER_HEIGHT = 16
export const COUNTER_TEXT = 10
/** Kept free at both ends of the words along a link. */
const WORDS_ROOM = 14
/** Beyond this many times its size, writing along links would only be noise. */
const WORDS_SCALE_MAX = 1.3
/** In a larger picture links speak when they are asked: on hover and selection. */
const WORDS_LINES_MAX = 400

/**
 * So many of the most connected are named even where their name covers a shape; a picture without its main names says
 * nothing. Fewer where texts are larger than the shapes around them.
 */
const NAMED_IN_ANY_CASE = 10

/** The names of more than these would cover each other. */
const MEANT_MAX = 5

const SIDES: readonly Side[] = ['below', 'right', 'left', 'above']
export interface LabelQuestion {
  readonly entities: readonly DrawableEntity[]
  readonly lines: readonly Line[]
  readonly positions: ReadonlyMap<string, Point>
  /** How many times its usual size a text is written, in units of the canvas: more than 1 when zoomed out. */
  readonly scale: number
  /** Entities that the reader means: they are named before the others, a few of them in any case. */
  readonly meant: ReadonlySet<string>
  readonly wordsOf: (line: Line) => string
  /** The number on the counter at an entity's upper right; 0 for none. */
  readonly counterOf: (id: string) => number
  /** What else is written already: labels of groups, notes. */
  readonly taken?: readonly Box[]
}

/** On which side of its entity a name is written. */
export type Side = 'below' | 'above' | 'right' | 'left'

export interface VisibleLabels {
  /** The entities whose name is written, and where. */
  readonly names: ReadonlyMap<string, Side>
  /** Ids of the lines whose words are written. */
  readonly words: ReadonlySet<string>
}

/**
 * Counts, then names, the most connected entity's before the others', underneath or,
 * where that is taken, on another side; then link words where room is left.
 */
export function visibleLabels(question: LabelQuestion): VisibleLabels {
  const { entities, positions, scale, meant } = question
  const placed = entities.flatMap((entity) => {
    const point = positions.get(entity.id)
    return point === undefined ? [] : [{ entity, point, shape: shapeBox(entity, point) }]
  })
  const shapes = new BoxGrid()
  for (const { entity, point, shape } of placed) {
    shapes.add(shape)
    const number = question.counterOf(entity.id)
    if (number > 0) shapes.add(counterArea(entity, point, scale, number))
  }
  const texts = new BoxGrid()
  for (const box of [...countBoxes(question), ...(question.taken ?? [])]) texts.add(box)
  const names = new Map<string, Side>()
  const order = placed.sort(
    (a, b) =>
      Number(meant.has(b.entity.id)) - Number(meant.has(a.entity.id)) ||
      b.entity.degree - a.entity.degree ||
      (a.entity.id < b.entity.id ? -1 : 1),
  )
  for (const [rank, { entity, point }] of order.entries()) {
    const area = (side: Side): Box => nameArea(entity, point, scale, side)
    const side =
      SIDES.find((each) => texts.isFree(area(each)) && shapes.isFree(area(each))) ??
      (rank < NAMED_IN_ANY_CASE / scale ? leastCovering(area, shapes, texts) : undefined) ??
      (meant.size <= MEANT_MAX && meant.has(entity.id) ? 'below' : undefined)
    if (side === undefined) continue
    texts.add(area(side))
    names.set(entity.id, side)
  }
  return { names, words: visibleWords(question, shapes, texts) }
}

/** The side without text on which a name covers least of the shapes and counters; undefined where text is on all. */
function leastCovering(area: (side: Side) => Box, shapes: BoxGrid, texts: BoxGrid): Side | undefined {
  const covering = SIDES.filter((side) => texts.isFree(area(side))).map((side) => ({
    side,
    covered: shapes.areaUnder(area(side)),
  }))
  return covering.sort((a, b) => a.covered - b.covered)[0]?.side
}

/** The count in the middle of each line that stands for several links: it is always written, so names keep off it. */
function countBoxes({ lines, positions, scale, entities }: LabelQuestion): readonly Box[] {
  const radii = radiiOf(entities)
  return lines.flatMap((line) => {
    const from = positions.get(line.from)
    const to = positions.get(line.to)
    if (line.links.length === 1 || from === undefined || to === undefined) return []
    const { x, y } = middleOf(line, from, to, radii)
    const half = (WORDS_SIZE * scale) / 2 + 4
    return [{ left: x - half, top: y - half, right: x + half, bottom: y + half }]
  })
}

function visibleWords(
  { lines, positions, scale, wordsOf, entities }: LabelQuestion,
  shapes: BoxGrid,
  texts: BoxGrid,
): ReadonlySet<string> {
  const words = new Set<string>()
  if (scale > WORDS_SCALE_MAX || lines.length > WORDS_LINES_MAX) return words
  const radii = radiiOf(entities)
  for (const line of lines) {
    const from = positions.get(line.from)
    const to = positions.get(line.to)
    const text = wordsOf(line)
    if (from === undefined || to === undefined || text === '') continue
    const width = textWidth(text, WORDS_SIZE) * scale
    const room = Math.hypot(to.x - from.x, to.y - from.y) - (radii.get(line.from) ?? 0) - (radii.get(line.to) ?? 0)
    if (room < width + 2 * WORDS_ROOM) continue
    const boxes = wordBoxes(middleOf(line, from, to, radii), Math.atan2(to.y - from.y, to.x - from.x), width, scale)
    if (!boxes.every((box) => texts.isFree(box) && shapes.isFree(box))) continue
    for (const box of boxes) texts.add(box)
    words.add(line.id)
  }
  return words
}

/** Where the words of a line have their middle: between the two shapes, on the bend of a spread line. */
function middleOf(line: Line, from: Point, to: Point, radii: ReadonlyMap<string, number>): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const ux = (to.x - from.x) / length
  const uy = (to.y - from.y) / length
  const along = (length + (radii.get(line.from) ?? 0) - (radii.get(line.to) ?? 0)) / 2
  return { x: from.x + ux * along - uy * line.offset, y: from.y + uy * along + ux * line.offset }
}

/** A slanted text as a row of small upright boxes. */
function wordBoxes(middle: Point, angle: number, width: number, scale: number): readonly Box[] {
  const half = (WORDS_SIZE * scale) / 2 + 1
  const count = Math.max(1, Math.ceil(width / (2 * half)))
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width
    const x = middle.x + Math.cos(angle) * along
    const y = middle.y + Math.sin(angle) * along
    return { left: x - half, top: y - half, right: x + half, bottom: y + half }
  })
}

function radiiOf(entities: readonly DrawableEntity[]): ReadonlyMap<string, number> {
  return new Map(entities.map((entity) => [entity.id, entityDiameter(entity) / 2]))
}

function shapeBox(entity: DrawableEntity, { x, y }: Point): Box {
  const radius = entityDiameter(entity) / 2
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** What a counter covers: a slip whose left end lies over the shape's upper right. */
function counterArea(entity: DrawableEntity, { x, y }: Point, scale: number, number: number): Box {
  const radius = entityDiameter(entity) / 2
  const half = (COUNTER_HEIGHT / 2) * scale
  const left = x + radius * 0.75 - half
  const width = (textWidth(`+${number}`, COUNTER_TEXT) + 9) * scale
  return { left, top: y - radius * 0.8 - half, right: left + width, bottom: y - radius * 0.8 + half }
}

/** What a name covers on one side of its entity; a little of the gap to the shape is left out, so that it does not count as covering it. */
export function nameArea(entity: DrawableEntity, { x, y }: Point, scale: number, side: Side): Box {
  const { lines, width: relative } = labelShape(entity)
  const width = relative * LABEL_SIZE * scale
  const height = lines.length * LABEL_LINE_HEIGHT * scale
  const reach = entityDiameter(entity) / 2 + LABEL_GAP / 2
  if (side === 'right')
    return { left: x + reach, top: y - height / 2, right: x + reach + width, bottom: y + height / 2 }
  if (side === 'left') return { left: x - reach - width, top: y - height / 2, right: x - reach, bottom: y + height / 2 }
  const top = side === 'below' ? y + reach : y - reach - height
  return { left: x - width / 2, top, right: x + width / 2, bottom: top + height }
}
