/** How far a point lies from a straight line between two others. */
import type { Point } from './view.ts'

/** In the points' own unit; from the nearer end where the point lies beyond the line. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const nearest = nearestOnSegment(point, from, to)
  return Math.hypot(point.x - nearest.x, point.y - nearest.y)
}

export function nearestOnSegment(point: Point, from: Point, to: Point): Point {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const along = Math.min(1, Math.max(0, share))
  return { x: from.x + along * dx, y: from.y + along * dy }
}
