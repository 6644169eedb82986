/** Moves entities off lines that do not concern them: one that stands on a line looks as if the line ended there. */
import type { Entity, Link } from '../../contract/graph.ts'
import { nearestOnSegment } from '../distance-to-segment.ts'
import { entityDiameter } from '../entity-size.ts'
import type { Point } from '../view.ts'

/** Kept free between a shape and a line that passes by. */
const CLEARANCE = 9

/**
 * One round: each entity too near to a foreign line is pushed straight away
 * from it. Gives null when there was none. Those in `fixed` stay.
 */
export function clearLines(
  entities: readonly Entity[],
  links: readonly Link[],
  points: ReadonlyMap<string, Point>,
  fixed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> | null {
  const result = new Map(points)
  let any = false
  for (const entity of entities) {
    const wanted = entityDiameter(entity) / 2 + CLEARANCE
    for (const { from, to } of links) {
      const point = result.get(entity.id)
      const start = result.get(from)
      const end = result.get(to)
      if (from === entity.id || to === entity.id || fixed.has(entity.id)) continue
      if (point === undefined || start === undefined || end === undefined) continue
      const pushed = pushAway(point, start, end, wanted)
      if (pushed === null) continue
      result.set(entity.id, pushed)
      any = true
    }
  }
  return any ? result : null
}

/** The point at `wanted` from the line, on the side where it is; null when it is far enough. */
function pushAway(point: Point, start: Point, end: Point, wanted: number): Point | null {
  const nearest = nearestOnSegment(point, start, end)
  const dx = point.x - nearest.x
  const dy = point.y - nearest.y
  const far = Math.hypot(dx, dy)
  if (far >= wanted) return null
  if (far > 0.5) {
    const share = (wanted + 1) / far
    return { x: nearest.x + dx * share, y: nearest.y + dy * share }
  }
  // Right on the line both sides are as good; the left one as seen along it.
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  return {
    x: nearest.x + ((end.y - start.y) / length) * (wanted + 1),
    y: nearest.y - ((end.x - start.x) / length) * (wanted + 1),
  }
}
