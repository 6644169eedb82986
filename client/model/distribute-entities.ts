/** Spreads entities evenly. */
import { entityDiameter } from '../../view/entity-size.ts'
import type { Point, View } from '../../view/view.ts'

/**
 * New points for three or more entities: the gaps between their shapes become
 * equal, across or down, while the first and the last stay. Fewer are left as they are.
 */
export function distributeEntities(
  view: View,
  ids: Iterable<string>,
  way: 'across' | 'down',
): ReadonlyMap<string, Point> {
  const bodies = [...ids].flatMap((id) => {
    const entity = view.entities.get(id)
    const point = view.positions.get(id)
    if (entity === undefined || point === undefined) return []
    return [{ id, point, at: way === 'across' ? point.x : point.y, radius: entityDiameter(entity) / 2 }]
  })
  const order = bodies.sort((a, b) => a.at - b.at)
  const [first, last] = [order[0], order.at(-1)]
  if (order.length < 3 || first === undefined || last === undefined) return new Map()
  const shapes = order.reduce((sum, { radius }) => sum + 2 * radius, 0)
  const gap = (last.at + last.radius - (first.at - first.radius) - shapes) / (order.length - 1)
  let next = first.at - first.radius
  const result = new Map<string, Point>()
  for (const body of order) {
    const at = body === last ? last.at : body === first ? first.at : Math.round(next + body.radius)
    result.set(body.id, way === 'across' ? { x: at, y: body.point.y } : { x: body.point.x, y: at })
    next += 2 * body.radius + gap
  }
  return result
}
