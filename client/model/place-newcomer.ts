/** Finds a place for one entity that nobody's expansion brought. */
import type { Entity, Link } from '../../contract/graph.ts'
import { boxAt, entityBox } from '../../view/box.ts'
import { BoxGrid } from '../../view/box-grid.ts'
import { nearestFree } from '../../view/layout/remove-overlaps.ts'
import type { Point, View } from '../../view/view.ts'

/** The free point nearest to the middle of those it is linked to, or to `middle` when it is linked to none. */
export function placeNewcomer(view: View, entity: Entity, links: readonly Link[], middle: Point): Point {
  const taken = new BoxGrid()
  for (const [id, point] of view.positions) {
    const other = view.entities.get(id)
    if (other !== undefined) taken.add(boxAt(entityBox(other), point))
  }
  const linked = links.flatMap((link) => {
    const other = link.from === entity.id ? link.to : link.to === entity.id ? link.from : entity.id
    const point = other === entity.id ? undefined : view.positions.get(other)
    return point === undefined ? [] : [point]
  })
  const wish = linked.length === 0 ? middle : middleOf(linked)
  return nearestFree({ x: Math.round(wish.x), y: Math.round(wish.y) }, entityBox(entity), taken)
}

function middleOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}
