/** What the legend lists: just the types and statuses on the canvas, with counts. */
import type { Status } from '../contract/evidence.ts'
import type { View } from './view.ts'
import { visiblePart } from './visible-part.ts'

/** `on` false: switched off; such an entry stays, with what it would show, so that it can be switched on again. */
export interface LegendCounts {
  readonly types: readonly { readonly type: string; readonly count: number; readonly on: boolean }[]
  readonly statuses: readonly { readonly status: Status; readonly count: number; readonly on: boolean }[]
}

const TYPE_ORDER = ['Person', 'Organisation', 'Event']
const STATUS_ORDER: readonly Status[] = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed']

/** Types (the three well-known ones first, then by name) and statuses (surest first) with how many of each are shown. */
export function legendCounts(view: View): LegendCounts {
  const { entities, links, faded } = visiblePart(view)
  const shownTypes = tally([...entities.values()].filter(({ id }) => !faded.has(id)).map((entity) => entity.type))
  const shownStatuses = tally([...links.values()].filter(({ id }) => !faded.has(id)).map((link) => link.status))
  const open = [...view.entities.values()].filter((entity) => !view.hidden.has(entity.id))
  const openLinks = [...view.links.values()].filter((link) => !view.hidden.has(link.from) && !view.hidden.has(link.to))
  const offTypes = tally(open.map((entity) => entity.type).filter((type) => view.filter.entityTypes.has(type)))
  const offStatuses = tally(openLinks.map((link) => link.status).filter((status) => view.filter.statuses.has(status)))

  const types = [...new Set([...shownTypes.keys(), ...offTypes.keys()])].sort(byTypeOrder)
  const statuses = STATUS_ORDER.filter((status) => shownStatuses.has(status) || offStatuses.has(status))
  return {
    types: types.map((type) => {
      const on = !view.filter.entityTypes.has(type)
      return { type, on, count: (on ? shownTypes : offTypes).get(type) ?? 0 }
    }),
    statuses: statuses.map((status) => {
      const on = !view.filter.statuses.has(status)
      return { status, on, count: (on ? shownStatuses : offStatuses).get(status) ?? 0 }
    }),
  }
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function byTypeOrder(a: string, b: string): number {
  const rank = (type: string): number => (TYPE_ORDER.includes(type) ? TYPE_ORDER.indexOf(type) : TYPE_ORDER.length)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
