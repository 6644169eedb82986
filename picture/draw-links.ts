/** Draws links: the stroke tells how sure each is, an arrow head ends at the shape's edge, a dispute has two strokes. */
import type { Status } from '../contract/evidence.ts'
import type { Point } from '../view/view.ts'
import { decimal } from './decimal.ts'
import { layer, type LayerMark, type Mark, type Pen, pen } from './drawing.ts'
import type { DrawnLine } from './drawn-line.ts'
import { edgeDistance } from './shape.ts'
import type { Style } from './style.ts'

const ARROW_LENGTH = 7
const ARROW_HALF = 3
/** Left free between an arrow head and the shape that it points to. */
const EDGE_GAP = 2
/** Between the two strokes of a dispute. */
const STROKES_APART = 3.4

/** How a link of this status is drawn, apart from the second stroke of a dispute. */
export function statusPen(status: Status, { palette, k }: Style): Pen {
  switch (status) {
    case 'confirmed':
      return pen(palette.ink, 1.25 * k)
    case 'corroborated':
      return pen(palette.ink, 2.25 * k)
    case 'single-source':
      return pen(palette.inkQuiet, k)
    case 'alleged':
      return pen(palette.alleged, 1.75 * k, [0.01, 4 * k], true)
    case 'disputed':
      return pen(palette.disputed, 1.25 * k)
  }
}

/** The broken stroke for those who deny it. */
export function denialPen({ palette, k }: Style): Pen {
  return pen(palette.disputed, 1.25 * k, [5 * k, 4 * k])
}

export const strokesApart = ({ k }: Style): number => STROKES_APART * k

/** The surest last, so that they lie on top. */
const ORDER: readonly Status[] = ['single-source', 'alleged', 'confirmed', 'corroborated', 'disputed']

export function drawLinks(lines: readonly DrawnLine[], style: Style): readonly LayerMark[] {
  const open = lines.filter(({ faded }) => !faded)
  const layers = ORDER.map((status) => layer(`Links, ${status}`, marksOf(open, status, style)))
  const faded = lines.filter((line) => line.faded)
  const faint = ORDER.flatMap((status) => marksOf(faded, status, style))
  return [layer('Links, faded', faint, 0.25), ...layers].filter(({ marks }) => marks.length > 0)
}

/** Strokes first and heads afterwards: marks of one look stand together. */
function marksOf(lines: readonly DrawnLine[], status: Status, style: Style): Mark[] {
  const those = lines.filter((line) => line.status === status)
  const stroke = statusPen(status, style)
  const spans = those.flatMap((line) => {
    const span = spanOf(line, stroke.width, style)
    return span === null ? [] : [{ line, span }]
  })
  const loops = those.filter(({ from, to }) => from === to).map((line) => loopMark(line, stroke, style))
  const path = (from: Point, to: Point, look: Pen): Mark => ({
    kind: 'path',
    d: `M${decimal(from.x)} ${decimal(from.y)}L${decimal(to.x)} ${decimal(to.y)}`,
    fill: null,
    pen: look,
  })
  const apart = status === 'disputed' ? strokesApart(style) / 2 : 0
  return [
    ...spans.map(({ span }) => path(shift(span.start, span, -apart), shift(span.end, span, -apart), stroke)),
    ...(apart === 0
      ? []
      : spans.map(({ span }) => path(shift(span.start, span, apart), shift(span.end, span, apart), denialPen(style)))),
    ...loops,
    ...spans.flatMap(({ line, span }) => [
      headMark(span.tip, span.ux, span.uy, stroke, style),
      ...(line.arrowAt === 'both' ? [headMark(span.tail, -span.ux, -span.uy, stroke, style)] : []),
    ]),
  ]
}

interface Span {
  /** Where the stroke begins and ends. */
  readonly start: Point
  readonly end: Point
  /** Where arrow heads point to. */
  readonly tip: Point
  readonly tail: Point
  readonly ux: number
  readonly uy: number
}

/** null where the shapes leave no room for a stroke between them. */
function spanOf({ from, to, arrowAt }: DrawnLine, width: number, style: Style): Span | null {
  const far = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y)
  if (far === 0) return null
  const ux = (to.at.x - from.at.x) / far
  const uy = (to.at.y - from.at.y) / far
  const gap = EDGE_GAP * style.k
  const near = edgeDistance(from.shape, from.radius, ux, uy) + gap
  const reach = far - edgeDistance(to.shape, to.radius, ux, uy) - gap
  if (reach - near < 1) return null
  const head = Math.min(headLength(width, style), (reach - near) / 2) - 0.5
  const along = (distance: number): Point => ({ x: from.at.x + ux * distance, y: from.at.y + uy * distance })
  return {
    start: along(near + (arrowAt === 'both' ? head : 0)),
    end: along(reach - head),
    tip: along(reach),
    tail: along(near),
    ux,
    uy,
  }
}

const headLength = (width: number, { k }: Style): number => ARROW_LENGTH * k + width

function headMark(tip: Point, ux: number, uy: number, { colour, width }: Pen, style: Style): Mark {
  const long = headLength(width, style)
  const half = ARROW_HALF * style.k + width / 2
  const corner = (side: number): string =>
    `${decimal(tip.x - ux * long - uy * half * side)} ${decimal(tip.y - uy * long + ux * half * side)}`
  return {
    kind: 'path',
    d: `M${decimal(tip.x)} ${decimal(tip.y)}L${corner(1)}L${corner(-1)}Z`,
    fill: colour,
    pen: null,
  }
}

function shift(point: Point, { ux, uy }: Span, by: number): Point {
  return by === 0 ? point : { x: point.x - uy * by, y: point.y + ux * by }
}

/** A link from an entity to itself: a loop at its upper left. */
function loopMark({ from }: DrawnLine, look: Pen, { k }: Style): Mark {
  const { x, y } = from.at
  const r = from.radius
  const out = r + 16 * k
  const point = (dx: number, dy: number): string => `${decimal(x + dx)} ${decimal(y + dy)}`
  const d = `M${point(-r * 0.95, -r * 0.3)}C${point(-out * 1.5, -r * 0.6)} ${point(-r * 0.6, -out * 1.5)} ${point(-r * 0.3, -r * 0.95)}`
  return { kind: 'path', d, fill: null, pen: look }
}
