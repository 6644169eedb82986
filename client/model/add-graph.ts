/** Merges a piece of the network into a view. */
import type { Graph } from '../../contract/graph.ts'
import type { Point, View } from '../../view/view.ts'
import { shareEntity, shareLink } from './share-parts.ts'

/**
 * The view with the graph's entities and links merged in: what it knows
 * already is brought up to date in its place, what is new stands where
 * `positions` says. An entity without any place and a link with an end that
 * is not in the view are left out.
 */
export function addGraph(view: View, graph: Graph, positions: ReadonlyMap<string, Point>): View {
  const entities = new Map(view.entities)
  const places = new Map(view.positions)
  for (const entity of graph.entities) {
    const point = places.get(entity.id) ?? positions.get(entity.id)
    if (point === undefined) continue
    places.set(entity.id, point)
    entities.set(entity.id, shareEntity(entity))
  }
  const links = new Map(view.links)
  for (const link of graph.links) {
    const from = entities.get(link.from)
    const to = entities.get(link.to)
    if (from !== undefined && to !== undefined) links.set(link.id, shareLink(link, from.id, to.id))
  }
  return { ...view, entities, links, positions: places }
}
