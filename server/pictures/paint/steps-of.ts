/**
 * Parts a drawing into what is painted by ourselves, the simple marks, and all
 * else, which is left to a rasteriser for any SVG: that takes most of its time
 * for the thousands of lines, shapes and names of a large picture.
 */
import type { Mark, PathMark, Pen, TextMark } from '../../../picture/drawing.ts'
import { areaOf } from './paint-shape.ts'
import { isInPlainFont } from './plain-font.ts'
import type { Line, Polygon, SimpleMark, Stroke } from './simple-mark.ts'

/** What is painted one after the other. */
export type Step =
  | { readonly kind: 'simple'; readonly marks: readonly SimpleMark[] }
  | { readonly kind: 'other'; readonly marks: readonly Mark[] }

/** Fewer, one behind the other, are drawn as quickly with all the rest. */
const FEWEST = 300

const STROKE = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)$/
const CURVE = /^M(-?[\d.]+) (-?[\d.]+)C(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)$/
const PIECES = 32
const POLYGON = /^M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+){2,}Z$/
const COLOUR = /^#[\da-f]{6}$/i
/** Marks upon letters, and signs that only say how to write. */
const NOT_PLAIN = /[\p{M}\p{Cf}\p{Cc}]/u

/** Layers that hold nothing but simple marks are painted apart, where enough of these follow each other. */
export function stepsOf(marks: readonly Mark[]): readonly Step[] {
  const parts = marks.flatMap((mark) => partsOf(mark))
  const steps: Step[] = []
  for (let at = 0; at < parts.length; ) {
    let end = at
    while (parts[end]?.simple !== undefined) end += 1
    const run = parts.slice(at, Math.max(end, at + 1))
    const simple = run.flatMap((part) => part.simple ?? [])
    const last = steps.at(-1)
    if (simple.length >= FEWEST) steps.push({ kind: 'simple', marks: simple })
    else {
      const others = run.map(({ mark }) => mark)
      if (last?.kind === 'other') steps[steps.length - 1] = { kind: 'other', marks: [...last.marks, ...others] }
      else steps.push({ kind: 'other', marks: others })
    }
    at += run.length
  }
  return steps
}

interface Part {
  readonly mark: Mark
  /** The same as simple marks, if it is nothing else. */
  readonly simple?: readonly SimpleMark[]
}

/** Texts do not lie on each other: those of other scripts can follow the plain ones. */
function partsOf(mark: Mark): readonly Part[] {
  if (mark.kind !== 'layer' || mark.opacity !== 1 || mark.marks.length === 0) return [{ mark }]
  const read = mark.marks.map((one) => ({ one, simple: toSimple(one) }))
  const others = read.filter(({ simple }) => simple.length === 0).map(({ one }) => one)
  const simple = read.flatMap((each) => each.simple)
  if (others.length === 0) return [{ mark, simple }]
  if (simple.length === 0 || mark.marks.some(({ kind }) => kind !== 'text')) return [{ mark }]
  const plain = read.filter((each) => each.simple.length > 0).map(({ one }) => one)
  return [{ mark: { ...mark, marks: plain }, simple }, { mark: { ...mark, marks: others } }]
}

/** Empty for what is none. */
function toSimple(mark: Mark): readonly SimpleMark[] {
  switch (mark.kind) {
    case 'path':
      return pathToSimple(mark)
    case 'circle':
    case 'rect':
      return isPlain(mark.fill, mark.pen) ? [mark] : []
    case 'text':
      return isPlainText(mark) ? [{ ...mark, text: mark.text.replace(/\s+/gu, ' ').trim() }] : []
    case 'layer':
      return []
  }
}

/** Colours that are written out, and no dashes. */
function isPlain(fill: string | null, pen: Pen | null): boolean {
  const colours = [...(fill === null ? [] : [fill]), ...(pen === null ? [] : [pen.colour])]
  return colours.every((colour) => COLOUR.test(colour)) && (pen === null || pen.dashes.length === 0)
}

function isPlainText({ text, colour, halo }: TextMark): boolean {
  const colours = [colour, halo?.colour ?? colour]
  return !NOT_PLAIN.test(text) && colours.every((each) => COLOUR.test(each)) && isInPlainFont(text)
}

function pathToSimple({ d, fill, pen }: PathMark): readonly SimpleMark[] {
  if (fill === null && pen !== null && COLOUR.test(pen.colour)) {
    const line = numbersOf(STROKE, d)
    if (isLine(line)) return [{ kind: 'stroke', line, pen, drawn: 0 }]
    const pieces = piecesOf(numbersOf(CURVE, d), pen)
    if (pieces.length > 0) return pieces
  }
  if (!POLYGON.test(d) || !isPlain(fill, pen)) return []
  const corners = d
    .slice(1, -1)
    .split('L')
    .map((corner) => {
      const [x = 0, y = 0] = corner.split(' ').map(Number)
      return { x, y }
    })
  return isConvex(corners) ? [{ kind: 'polygon', corners, fill, pen }] : []
}

/** All corners turn to the same side. */
function isConvex(corners: Polygon['corners']): boolean {
  const turns = corners.map((corner, at) => {
    const [next, after] = [corners[(at + 1) % corners.length], corners[(at + 2) % corners.length]]
    return next === undefined || after === undefined ? 0 : Math.sign(areaOf([corner, next, after]))
  })
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0)
}

const numbersOf = (pattern: RegExp, d: string): readonly number[] => (pattern.exec(d) ?? []).slice(1).map(Number)

const isLine = (numbers: readonly number[]): numbers is Line => numbers.length === 4

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
