/** What of each kind a view holds and how much of it is shown, for whoever switches kinds off and on. */
import type { Status } from '../contract/evidence.ts'
import type { View } from './view.ts'
import { visiblePart } from './visible-part.ts'
import { statuses } from './words.ts'

/** `shown` of `all`, without what the hand hid; `on` false: switched off. */
export interface KindCount<Kind extends string = string> {
  readonly kind: Kind
  readonly all: number
  readonly shown: number
  readonly on: boolean
}

export interface FilterCounts {
  readonly entityTypes: readonly KindCount[]
  /** The most frequent first. */
  readonly linkTypes: readonly KindCount[]
  /** The surest first. */
  readonly statuses: readonly KindCount<Status>[]
  /** Ids of cases; of entities. */
  readonly cases: readonly KindCount[]
}

/** Kinds of which the view holds something, or that are switched off. */
export function filterCounts(view: View): FilterCounts {
  const { filter, hidden } = view
  const { entities, links, faded } = visiblePart(view)
  const allEntities = [...view.entities.values()].filter(({ id }) => !hidden.has(id))
  const allLinks = [...view.links.values()].filter(({ from, to }) => !hidden.has(from) && !hidden.has(to))
  const isShown = ({ id }: { readonly id: string }): boolean => !faded.has(id)
  const shownEntities = [...entities.values()].filter(isShown)
  const shownLinks = [...links.values()].filter(isShown)
  const tallied = <Item, Kind extends string>(
    all: readonly Item[],
    shown: readonly Item[],
    of: (item: Item) => readonly Kind[],
  ): Tallies<Kind> => ({ all: tally(all.flatMap(of)), shown: tally(shown.flatMap(of)) })
  return {
    entityTypes: kinds(
      tallied(allEntities, shownEntities, ({ type }) => [type]),
      filter.entityTypes,
    ),
    linkTypes: kinds(
      tallied(allLinks, shownLinks, ({ type }) => [type]),
      filter.linkTypes,
    ),
    statuses: kinds(
      tallied(allLinks, shownLinks, ({ status }) => [status]),
      filter.statuses,
      statuses,
    ),
    cases: kinds(
      tallied(allEntities, shownEntities, ({ cases }) => cases),
      filter.cases,
    ),
  }
}

interface Tallies<Kind> {
  readonly all: ReadonlyMap<Kind, number>
  readonly shown: ReadonlyMap<Kind, number>
}

function kinds<Kind extends string>(
  { all, shown }: Tallies<Kind>,
  off: ReadonlySet<Kind>,
  order?: readonly Kind[],
): readonly KindCount<Kind>[] {
  const found = new Set([...all.keys(), ...off])
  const count = (kind: Kind): number => all.get(kind) ?? 0
  const sorted =
    order === undefined
      ? [...found].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
      : order.filter((kind) => found.has(kind))
  return sorted.map((kind) => ({ kind, all: count(kind), shown: shown.get(kind) ?? 0, on: !off.has(kind) }))
}

function tally<Kind>(keys: readonly Kind[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
