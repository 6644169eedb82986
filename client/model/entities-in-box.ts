/** Finds what lies in a frame that the reader has drawn. */
import type { Point, View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

/** Ids of the shown entities whose middle lies between two opposite corners. */
export function entitiesInBox(view: View, a: Point, b: Point): readonly string[] {
  const within = (value: number, one: number, other: number): boolean =>
    value >= Math.min(one, other) && value <= Math.max(one, other)
  return [...visiblePart(view).entities.keys()].filter((id) => {
    const point = view.positions.get(id)
    return point !== undefined && within(point.x, a.x, b.x) && within(point.y, a.y, b.y)
  })
}
