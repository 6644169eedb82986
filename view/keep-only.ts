/** A view of a part of another, which knows nothing of the rest. */
import type { Link } from '../contract/graph.ts'
import type { Measure, View } from './view.ts'
import { visiblePart } from './visible-part.ts'

/**
 * The view with only what is drawn of it: what was hidden by hand or left out by the filter is not in it, not even by
 * name, so that a file made from it gives nothing away that its picture does not show.
 */
export function keepDrawn(view: View): View {
  const part = visiblePart(view)
  return keepOnly(view, new Set(part.entities.keys()), part.links)
}

/** Of what is drawn only the selected entities and the ends of selected links, with the links among them; notes go. */
export function keepSelected(view: View): View {
  const part = visiblePart(view)
  const ids = new Set<string>([...view.selection].filter((id) => part.entities.has(id)))
  for (const link of part.links.values()) if (view.selection.has(link.id)) ids.add(link.from).add(link.to)
  return { ...keepOnly(view, ids, part.links), notes: new Map() }
}

function keepOnly(view: View, ids: ReadonlySet<string>, links: ReadonlyMap<string, Link>): View {
  const kept = pick(links, ({ from, to }) => ids.has(from) && ids.has(to))
  const has = (_: unknown, id: string): boolean => ids.has(id)
  const measure = (one: Measure | null): Measure | null =>
    one === null ? null : { ...one, values: pick(one.values, has) }
  return {
    ...view,
    entities: pick(view.entities, has),
    links: kept,
    positions: pick(view.positions, has),
    pinned: new Set([...view.pinned].filter((id) => ids.has(id))),
    hidden: new Set(),
    brought: new Map([...pick(view.brought, has)].map(([id, by]) => [id, by.filter((one) => ids.has(one))] as const)),
    selection: new Set([...view.selection].filter((id) => ids.has(id) || kept.has(id))),
    groups: new Map(
      [...view.groups].flatMap(([id, group]) => {
        const members = group.members.filter((member) => ids.has(member))
        return members.length === 0 ? [] : [[id, { ...group, members }] as const]
      }),
    ),
    sizes: measure(view.sizes),
    colours: measure(view.colours),
  }
}

function pick<Value>(
  map: ReadonlyMap<string, Value>,
  wanted: (value: Value, id: string) => boolean,
): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([id, value]) => wanted(value, id)))
}
