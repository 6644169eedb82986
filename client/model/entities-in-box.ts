/** Finds what lies in a frame that the reader has drawn. */
import { drawnPart } from '../../view/drawn-part.ts'
import type { Point, View } from '../../view/view.ts'

/** Ids of the shown entities whose middle lies between two opposite corners; those in a folded group are where it is. */
export function entitiesInBox(view: View, a: Point, b: Point): readonly string[] {
  const within = (value: number, one: number, other: number): boolean =>
    value >= Math.min(one, other) && value <= Math.max(one, other)
  const { entities, positions, stacks } = drawnPart(view)
  return [...entities.keys()].flatMap((id) => {
    const point = positions.get(id)
    if (point === undefined || !within(point.x, a.x, b.x) || !within(point.y, a.y, b.y)) return []
    return stacks.get(id)?.members ?? [id]
  })
}
