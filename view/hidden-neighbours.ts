/** How many neighbours an entity has beside those on the canvas: the counter at its upper right. */
import type { Link } from '../contract/graph.ts'
import { linkedPairs } from './neighbours-of.ts'
import type { View } from './view.ts'

const counts = new WeakMap<View['links'], WeakMap<View['hidden'], ReadonlyMap<string, number>>>()

/** Distinct neighbours of the entity that are on the canvas, not taken off by hand; the filter does not count. */
export function shownNeighbours(view: View, id: string): number {
  return shownCounts(view).get(id) ?? 0
}

/** The entity's neighbours less those on the canvas; 0 for an entity that the view does not hold. */
export function hiddenNeighbours(view: View, id: string): number {
  const entity = view.entities.get(id)
  return entity === undefined ? 0 : Math.max(0, entity.neighbours - shownNeighbours(view, id))
}

function shownCounts({ links, hidden }: View): ReadonlyMap<string, number> {
  const byHidden = counts.get(links) ?? new WeakMap<View['hidden'], ReadonlyMap<string, number>>()
  counts.set(links, byHidden)
  const known = byHidden.get(hidden)
  if (known !== undefined) return known
  const open = (link: Link): boolean => !hidden.has(link.from) && !hidden.has(link.to)
  const pairs = linkedPairs([...links.values()].filter(open))
  const result = new Map([...pairs].map(([id, others]) => [id, others.size]))
  byHidden.set(hidden, result)
  return result
}
