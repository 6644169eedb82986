/** A view as a scene keeps it, and back. */
import type { Entity, Link } from '../contract/graph.ts'
import type { SceneView } from '../contract/scenes.ts'
import { EMPTY_VIEW, type Filter, type Measure, type View } from './view.ts'

const keptLinks = new WeakMap<View['links'], SceneView['links']>()

/** Most changes leave the links as they are, which are most of a view. */
function keepLinks(links: View['links']): SceneView['links'] {
  const kept = keptLinks.get(links) ?? Array.from(links.values(), ({ id, status }) => ({ id, status }))
  keptLinks.set(links, kept)
  return kept
}

/** What is kept of a view. Everything in it is plain JSON. */
export function toSceneView(view: View): SceneView {
  return {
    version: 1,
    entities: [...view.entities.values()].map(({ id, name }) => {
      const { x, y } = view.positions.get(id) ?? { x: 0, y: 0 }
      return { id, name, x, y, pinned: view.pinned.has(id), hidden: view.hidden.has(id) }
    }),
    links: keepLinks(view.links),
    brought: [...view.brought].map(([id, by]) => [id, [...by]]),
    selection: [...view.selection],
    filter: keepFilter(view.filter),
    groups: [...view.groups.values()].map((group) => ({ ...group, members: [...group.members] })),
    notes: [...view.notes.values()],
    guides: [...view.guides],
    sizes: keepMeasure(view.sizes),
    colours: keepMeasure(view.colours),
  }
}

/**
 * The view that a scene shows, with the data as they are now. What is gone
 * from the data is left out wherever the scene speaks of it.
 */
export function fromSceneView(kept: SceneView, entities: readonly Entity[], links: readonly Link[]): View {
  const there = new Map(entities.map((entity) => [entity.id, entity]))
  const places = kept.entities.filter(({ id }) => there.has(id))
  const shown = new Map(places.flatMap(({ id }) => entryOf(there, id)))
  const linked = links.filter(({ from, to }) => shown.has(from) && shown.has(to))
  const linkIds = new Set(linked.map(({ id }) => id))
  const groups = kept.groups.flatMap((group) => {
    const members = group.members.filter((id) => shown.has(id))
    return members.length === 0 ? [] : [[group.id, { ...group, members }] as const]
  })
  return {
    ...EMPTY_VIEW,
    entities: shown,
    links: new Map(linked.map((link) => [link.id, link])),
    positions: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
    pinned: new Set(places.filter(({ pinned }) => pinned).map(({ id }) => id)),
    hidden: new Set(places.filter(({ hidden }) => hidden).map(({ id }) => id)),
    brought: new Map(kept.brought.filter(([id]) => shown.has(id))),
    selection: new Set(kept.selection.filter((id) => shown.has(id) || linkIds.has(id))),
    filter: openFilter(kept.filter),
    groups: new Map(groups),
    notes: new Map(kept.notes.map((note) => [note.id, note])),
    guides: kept.guides,
    sizes: openMeasure(kept.sizes),
    colours: openMeasure(kept.colours),
  }
}

const keepFilter = (filter: Filter): SceneView['filter'] => ({
  ...filter,
  entityTypes: [...filter.entityTypes],
  linkTypes: [...filter.linkTypes],
  statuses: [...filter.statuses],
  cases: [...filter.cases],
})

const openFilter = (filter: SceneView['filter']): Filter => ({
  ...filter,
  entityTypes: new Set(filter.entityTypes),
  linkTypes: new Set(filter.linkTypes),
  statuses: new Set(filter.statuses),
  cases: new Set(filter.cases),
})

const keepMeasure = (measure: Measure | null): SceneView['sizes'] =>
  measure === null ? null : { name: measure.name, values: [...measure.values] }

const openMeasure = (measure: SceneView['sizes']): Measure | null =>
  measure === null ? null : { name: measure.name, values: new Map(measure.values) }

function entryOf<Value>(values: ReadonlyMap<string, Value>, id: string): [[string, Value]] | [] {
  const value = values.get(id)
  return value === undefined ? [] : [[id, value]]
}
