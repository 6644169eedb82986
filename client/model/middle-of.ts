/** The mean of some points; 0, 0 for none. */
import type { Point } from '../../view/view.ts'

export function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length)
  return {
    x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / count),
    y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / count),
  }
}
