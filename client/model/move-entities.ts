/** Gives entities other places. */
import type { Point, View } from '../../view/view.ts'

/** The view with these entities at these points, rounded to whole pixels; ids that it does not hold are passed over. */
export function moveEntities(view: View, positions: ReadonlyMap<string, Point>): View {
  const moved = new Map(view.positions)
  let any = false
  for (const [id, { x, y }] of positions) {
    const before = moved.get(id)
    const point = { x: Math.round(x), y: Math.round(y) }
    if (before === undefined || (before.x === point.x && before.y === point.y)) continue
    moved.set(id, point)
    any = true
  }
  return any ? { ...view, positions: moved } : view
}

/** The view with these entities marked as placed by the reader's hand, or no longer so marked. */
export function pinEntities(view: View, ids: Iterable<string>, pinned: boolean): View {
  const result = new Set(view.pinned)
  for (const id of ids) {
    if (pinned && view.entities.has(id)) result.add(id)
    if (!pinned) result.delete(id)
  }
  return result.size === view.pinned.size ? view : { ...view, pinned: result }
}
