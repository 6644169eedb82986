/** The links of an entity that the canvas shows. */
import type { Link } from '../../contract/graph.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

const NONE: readonly Link[] = []
const known = new WeakMap<ReadonlyMap<string, Link>, ReadonlyMap<string, readonly Link[]>>()

/** Visible links that start or end at the entity, in the order in which they came. */
export function linksOf(view: View, id: string): readonly Link[] {
  return linksAt(visiblePart(view).links, id)
}

/** Those of `links` that start or end at the entity, in their order. They are sorted once for as long as they are. */
export function linksAt(links: ReadonlyMap<string, Link>, id: string): readonly Link[] {
  const sorted = known.get(links) ?? byEntity(links)
  known.set(links, sorted)
  return sorted.get(id) ?? NONE
}

function byEntity(links: ReadonlyMap<string, Link>): ReadonlyMap<string, readonly Link[]> {
  const sorted = new Map<string, Link[]>()
  for (const link of links.values()) {
    for (const id of new Set([link.from, link.to])) {
      const own = sorted.get(id)
      if (own === undefined) sorted.set(id, [link])
      else own.push(link)
    }
  }
  return sorted
}
