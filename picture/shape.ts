/** The shapes of entities: a circle for a person, a rounded square for an organisation, a diamond for an event, a hexagon for all else. */
import type { Point } from '../view/view.ts'
import type { Mark, Pen } from './drawing.ts'
import { decimal } from './decimal.ts'

export type Shape = 'person' | 'organisation' | 'event' | 'other'

export function shapeOf(type: string): Shape {
  if (type === 'Person') return 'person'
  if (type === 'Organisation') return 'organisation'
  return type === 'Event' ? 'event' : 'other'
}

/** Corners in units of the radius. */
const CORNERS: Readonly<Record<'event' | 'other', readonly Point[]>> = {
  event: [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ],
  other: [
    { x: -0.5, y: -1 },
    { x: 0.5, y: -1 },
    { x: 1, y: 0 },
    { x: 0.5, y: 1 },
    { x: -0.5, y: 1 },
    { x: -1, y: 0 },
  ],
}

const SQUARE_CORNER = 0.28

export function shapeMark(shape: Shape, { x, y }: Point, radius: number, fill: string, outline: Pen): Mark {
  if (shape === 'person') return { kind: 'circle', x, y, radius, fill, pen: outline }
  if (shape === 'organisation') {
    const side = radius * 2
    return {
      kind: 'rect',
      x: x - radius,
      y: y - radius,
      width: side,
      height: side,
      corner: radius * SQUARE_CORNER,
      fill,
      pen: outline,
    }
  }
  const corners = CORNERS[shape].map((corner) => `${decimal(x + corner.x * radius)} ${decimal(y + corner.y * radius)}`)
  return { kind: 'path', d: `M${corners.join('L')}Z`, fill, pen: outline }
}

/** How far the edge of the shape lies from its centre in the direction of the unit vector. */
export function edgeDistance(shape: Shape, radius: number, ux: number, uy: number): number {
  const [x, y] = [Math.abs(ux), Math.abs(uy)]
  if (shape === 'person') return radius
  if (shape === 'event') return radius / (x + y)
  // The hexagon's slanted sides lie on 2|x| + |y| = 2, its level ones on |y| = 1.
  if (shape === 'other') return radius / Math.max(y, (2 * x + y) / 2)
  return Math.min(radius / Math.max(x, y), radius * (Math.SQRT2 - (Math.SQRT2 - 1) * SQUARE_CORNER))
}
