/** The order in which the keyboard and the list go through what is shown. */
import type { Entity } from '../../contract/graph.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

const orders = new WeakMap<ReadonlyMap<string, Entity>, readonly Entity[]>()

/** The shown entities, the most connected first, those with as many links by name. */
export function walkOrder(view: View): readonly Entity[] {
  const { entities } = visiblePart(view)
  const known = orders.get(entities)
  if (known !== undefined) return known
  const order = [...entities.values()].sort(
    (a, b) => b.degree - a.degree || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  )
  orders.set(entities, order)
  return order
}
