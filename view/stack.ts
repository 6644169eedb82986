/** How a folded group looks, wherever it is drawn: how large it is, and where it stands. */
import type { Point } from './view.ts'

const LARGEST = 52

/** In pixels of the canvas, growing with the square root of the number of members. */
export function stackDiameter(members: number): number {
  return Math.min(LARGEST, Math.round(30 + 3 * Math.sqrt(members)))
}

/** The place of the member nearest to the middle of all: it is free when they have gone into the stack. At least one point. */
export function stackPlace(points: readonly Point[]): Point {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const far = (point: Point): number => Math.hypot(point.x - x, point.y - y)
  return points.reduce((best, point) => (far(point) < far(best) ? point : best))
}
