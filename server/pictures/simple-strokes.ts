/**
 * Strokes and filled triangles of a drawing: the lines of links and their
 * heads. Thousands of them cross a large picture, and the rasteriser takes most
 * of its time for just these, so that they are drawn apart. A curve (the link
 * from an entity to itself) becomes short straight strokes.
 */
import type { Mark, Pen } from '../../picture/drawing.ts'

type Line = readonly [number, number, number, number]

export interface Stroke {
  readonly kind: 'stroke'
  /** x and y of the start, x and y of the end. */
  readonly line: Line
  readonly pen: Pen
  /** How much of the pen's dashes was drawn before the start. */
  readonly drawn: number
}

export interface Triangle {
  readonly kind: 'triangle'
  readonly corners: readonly [number, number, number, number, number, number]
  readonly fill: string
}

export type SimpleMark = Stroke | Triangle

/** What is painted before the simple marks, those, and what is painted over them. */
export interface PartedMarks {
  readonly below: readonly Mark[]
  readonly simple: readonly SimpleMark[]
  readonly above: readonly Mark[]
}

/** Fewer are drawn as quickly with all the rest. */
const FEWEST = 300

const STROKE = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)$/
const CURVE = /^M(-?[\d.]+) (-?[\d.]+)C(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)$/
const PIECES = 32
const TRIANGLE = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)Z$/
const COLOUR = /^#[\da-f]{6}$/i

/** Takes out the first layers, one behind the other, that hold nothing but simple marks; all is `above` where these are few. */
export function partMarks(marks: readonly Mark[]): PartedMarks {
  const layers = marks.map(simpleMarksOf)
  const start = layers.findIndex((layer) => layer !== null)
  const after = layers.findIndex((layer, index) => index > start && layer === null)
  const end = after < 0 ? marks.length : after
  const simple = start < 0 ? [] : layers.slice(start, end).flatMap((layer) => layer ?? [])
  if (simple.length < FEWEST) return { below: [], simple: [], above: marks }
  return { below: marks.slice(0, start), simple, above: marks.slice(end) }
}

/** null for whatever is no opaque layer of simple marks. */
function simpleMarksOf(mark: Mark): readonly SimpleMark[] | null {
  if (mark.kind !== 'layer' || mark.opacity !== 1 || mark.marks.length === 0) return null
  const simple: SimpleMark[] = []
  for (const one of mark.marks) {
    const read = toSimple(one)
    if (read.length === 0) return null
    simple.push(...read)
  }
  return simple
}

/** Empty for what is neither a stroke nor a triangle. */
function toSimple(mark: Mark): readonly SimpleMark[] {
  if (mark.kind !== 'path') return []
  const { d, fill, pen } = mark
  if (fill === null && pen !== null && COLOUR.test(pen.colour)) {
    const line = numbersOf(STROKE, d)
    return isLine(line) ? [{ kind: 'stroke', line, pen, drawn: 0 }] : piecesOf(numbersOf(CURVE, d), pen)
  }
  const corners = fill !== null && pen === null && COLOUR.test(fill) ? numbersOf(TRIANGLE, d) : []
  return fill !== null && isTriangle(corners) ? [{ kind: 'triangle', corners, fill }] : []
}

const numbersOf = (pattern: RegExp, d: string): readonly number[] => (pattern.exec(d) ?? []).slice(1).map(Number)

const isLine = (numbers: readonly number[]): numbers is Line => numbers.length === 4

const isTriangle = (numbers: readonly number[]): numbers is Triangle['corners'] => numbers.length === 6

/** A cubic curve as straight strokes, with round ends so that they join without gaps. */
function piecesOf(numbers: readonly number[], pen: Pen): readonly Stroke[] {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = numbers
  if (numbers.length !== 8) return []
  const point = (t: number) => {
    const u = 1 - t
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
    return { x: a * ax + b * bx + c * cx + d * dx, y: a * ay + b * by + c * cy + d * dy }
  }
  let drawn = 0
  return Array.from({ length: PIECES }, (_, index) => {
    const [from, to] = [point(index / PIECES), point((index + 1) / PIECES)]
    const piece = { kind: 'stroke', line: [from.x, from.y, to.x, to.y], pen: { ...pen, round: true }, drawn } as const
    drawn += Math.hypot(to.x - from.x, to.y - from.y)
    return piece
  })
}
