/** Counts what is selected, and the links among the selected entities. */
import type { Entity, Link } from '../../../contract/graph.ts'
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

export interface SelectionSummary {
  /** By name. */
  readonly entities: readonly Entity[]
  /** Entity types with counts, most first. */
  readonly types: readonly (readonly [string, number])[]
  readonly selectedLinks: readonly Link[]
  readonly among: readonly Link[]
}

export function summariseSelection(view: View): SelectionSummary {
  const entities = [...view.selection]
    .flatMap((id) => view.entities.get(id) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const counts = new Map<string, number>()
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1)
  return {
    entities,
    types: [...counts].sort((a, b) => b[1] - a[1]),
    selectedLinks: [...view.selection].flatMap((id) => view.links.get(id) ?? []),
    among: [...visiblePart(view).links.values()].filter(
      ({ from, to }) => view.selection.has(from) && view.selection.has(to),
    ),
  }
}
