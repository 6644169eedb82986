/** The order in which the keyboard and the list go through what is shown. */
import type { Entity } from '../../contract/graph.ts'
import { type DrawableEntity, drawnPart } from '../../view/drawn-part.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

const orders = new WeakMap<ReadonlyMap<string, Entity>, readonly Entity[]>()

/** The shown entities, the most connected first, those with as many links by name. */
export function walkOrder(view: View): readonly Entity[] {
  return inOrder(visiblePart(view).entities)
}

/** The same of what is drawn: a folded group has one place, by the links that lead to it. */
export function drawnOrder(view: View): readonly DrawableEntity[] {
  return inOrder(drawnPart(view).entities)
}

function inOrder(entities: ReadonlyMap<string, Entity>): readonly Entity[] {
  const known = orders.get(entities)
  if (known !== undefined) return known
  const order = [...entities.values()].sort(
    (a, b) => b.degree - a.degree || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  )
  orders.set(entities, order)
  return order
}
