/** What of a view is shown: without what the reader took off and what the filter leaves out. */
import type { Entity, Link } from '../contract/graph.ts'
import { entityInTime, linkInTime } from './time-span.ts'
import { type Filter, isFiltering, type View } from './view.ts'

export interface VisiblePart {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
  /** Entities and links that the filter leaves out but that stay, faded; only for a filter that fades. */
  readonly faded: ReadonlySet<string>
  /** Taken off by the reader's hand. */
  readonly hiddenEntities: number
  /** Left out by the filter, gone or faded, of what the hand has not taken off. */
  readonly filteredEntities: number
  readonly filteredLinks: number
}

const NOTHING: ReadonlySet<string> = new Set()

const parts = new WeakMap<View, VisiblePart>()

/**
 * The part of the view that is shown. A link is left out when the filter does
 * not let its evidence, type, case or time pass, when the time of an end of it
 * does not pass, or when an end of it is not shown; an entity when it does not
 * pass itself, or when every link by which it hangs in the view is left out
 * for the link's own sake or for time. An entity that never had a link here stays.
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
    return { entities: open, links: openLinks, faded: NOTHING, hiddenEntities, filteredEntities: 0, filteredLinks: 0 }
  }
  const timely = keep(open, (entity) => entityInTime(filter, entity))
  const passing = keep(openLinks, (link) => linkPasses(filter, link) && timely.has(link.from) && timely.has(link.to))
  const linked = endsOf(openLinks)
  const supported = endsOf(passing)
  const text = folded(filter.text.trim())
  const entities = keep(
    timely,
    (entity, id) => entityPasses(filter, text, entity) && (supported.has(id) || !linked.has(id)),
  )
  const links = keep(passing, (link) => entities.has(link.from) && entities.has(link.to))
  const counts = {
    hiddenEntities,
    filteredEntities: open.size - entities.size,
    filteredLinks: openLinks.size - links.size,
  }
  if (!filter.fade) return { entities, links, faded: NOTHING, ...counts }
  const faded = new Set([...missing(open, entities), ...missing(openLinks, links)])
  return { entities: open, links: openLinks, faded, ...counts }
}

/** Whether the filter lets a link pass, apart from what it does with its ends. */
function linkPasses(filter: Filter, link: Link): boolean {
  return (
    link.voices >= filter.minVoices &&
    (!filter.confirmedOnly || link.status === 'confirmed') &&
    (!filter.hideAlleged || link.status !== 'alleged') &&
    !filter.statuses.has(link.status) &&
    !filter.linkTypes.has(link.type) &&
    inCases(filter, link) &&
    linkInTime(filter, link)
  )
}

/** Whether the filter lets an entity pass, apart from time; `text` is folded. */
function entityPasses(filter: Filter, text: string, entity: Entity): boolean {
  return (
    !filter.entityTypes.has(entity.type) &&
    (filter.minDegree === null || entity.degree >= filter.minDegree) &&
    (filter.maxDegree === null || entity.degree <= filter.maxDegree) &&
    inCases(filter, entity) &&
    (text === '' || folded(entity.name).includes(text) || folded(entity.summary ?? '').includes(text))
  )
}

/** What is in several cases stays as long as one of them is on. */
function inCases(filter: Filter, { cases }: Pick<Entity, 'cases'>): boolean {
  return filter.cases.size === 0 || cases.length === 0 || cases.some((id) => !filter.cases.has(id))
}

/** Without capitals and accents, so that "gonzalez" finds González. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function endsOf(links: ReadonlyMap<string, Link>): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const link of links.values()) ends.add(link.from).add(link.to)
  return ends
}

const missing = (all: ReadonlyMap<string, unknown>, some: ReadonlyMap<string, unknown>): readonly string[] =>
  [...all.keys()].filter((id) => !some.has(id))

function keep<Value>(
  map: ReadonlyMap<string, Value>,
  wanted: (value: Value, id: string) => boolean,
): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([id, value]) => wanted(value, id)))
}
