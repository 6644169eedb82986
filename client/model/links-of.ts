/** The links of an entity that the canvas shows. */
import type { Link } from '../../contract/graph.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

/** Visible links that start or end at the entity, in the order in which they came. */
export function linksOf(view: View, id: string): readonly Link[] {
  return [...visiblePart(view).links.values()].filter((link) => link.from === id || link.to === id)
}
