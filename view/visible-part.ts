/** What of a view is shown: without what the reader took off and what the filter leaves out. */
import type { Entity, Link } from '../contract/graph.ts'
import { type Filter, isFiltering, type View } from './view.ts'

export interface VisiblePart {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
  /** Taken off by the reader's hand. */
  readonly hiddenEntities: number
  /** Left out by the filter, of what the hand has not taken off. */
  readonly filteredEntities: number
  readonly filteredLinks: number
}

const parts = new WeakMap<View, VisiblePart>()

/**
 * The part of the view that is shown. A link is left out when the filter does
 * not let its evidence pass or an end of it is not shown; an entity when its
 * type is switched off, or when every link by which it hangs in the view is
 * left out for its evidence. An entity that never had a link here stays.
 * The answer is remembered for as long as the view is.
 */
export function visiblePart(view: View): VisiblePart {
  const known = parts.get(view)
  if (known !== undefined) return known
  const part = derive(view)
  parts.set(view, part)
  return part
}

function derive(view: View): VisiblePart {
  const { filter, hidden } = view
  const open = hidden.size === 0 ? view.entities : keep(view.entities, (_, id) => !hidden.has(id))
  const openLinks =
    hidden.size === 0 ? view.links : keep(view.links, (link) => open.has(link.from) && open.has(link.to))
  const hiddenEntities = view.entities.size - open.size
  if (!isFiltering(filter)) {
    return { entities: open, links: openLinks, hiddenEntities, filteredEntities: 0, filteredLinks: 0 }
  }
  const passing = keep(openLinks, (link) => passes(filter, link))
  const linked = endsOf(openLinks)
  const supported = endsOf(passing)
  const entities = keep(
    open,
    (entity, id) => !filter.entityTypes.has(entity.type) && (supported.has(id) || !linked.has(id)),
  )
  const links = keep(passing, (link) => entities.has(link.from) && entities.has(link.to))
  return {
    entities,
    links,
    hiddenEntities,
    filteredEntities: open.size - entities.size,
    filteredLinks: openLinks.size - links.size,
  }
}

/** Whether the filter lets the evidence of a link pass. */
export function passes(filter: Filter, link: Pick<Link, 'status' | 'voices'>): boolean {
  return (
    link.voices >= filter.minVoices &&
    (!filter.confirmedOnly || link.status === 'confirmed') &&
    (!filter.hideAlleged || link.status !== 'alleged') &&
    !filter.statuses.has(link.status)
  )
}

function endsOf(links: ReadonlyMap<string, Link>): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const link of links.values()) ends.add(link.from).add(link.to)
  return ends
}

function keep<Value>(
  map: ReadonlyMap<string, Value>,
  wanted: (value: Value, id: string) => boolean,
): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([id, value]) => wanted(value, id)))
}
