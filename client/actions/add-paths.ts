/** Brings paths onto the canvas. */
import type { Graph } from '../../contract/graph.ts'
import type { Path } from '../../contract/paths.ts'
import { addGraph } from '../model/add-graph.ts'
import { keepBrought } from '../model/brought.ts'
import { count } from '../model/describe.ts'
import { showEntities } from '../model/hide-entities.ts'
import { placeNewcomer } from '../model/place-newcomer.ts'
import { removeEntities } from '../model/remove-entities.ts'
import type { View } from '../../view/view.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Adds all that is on these paths, between their ends, without moving anything; `graph` holds it. Gives the ids of the newcomers. */
export function addPaths(paths: readonly Path[], graph: Graph): readonly string[] {
  const wanted = new Set(paths.flatMap((path) => path.entities))
  const hops = new Set(paths.flatMap((path) => path.hops.flat()))
  const part: Graph = {
    entities: graph.entities.filter(({ id }) => wanted.has(id)),
    links: graph.links.filter(({ id }) => hops.has(id)),
  }
  const before = viewStore.getState().view
  const newcomers = [...wanted].filter((id) => !before.entities.has(id))
  const middle = canvasController.getState().current?.middle() ?? { x: 0, y: 0 }
  takeStep(paths.length === 1 ? 'Add path' : `Add ${paths.length} paths`, (now) =>
    showEntities(keepBrought(withPlaces(now, part, middle), wanted), wanted),
  )
  canvasController.getState().current?.reveal(wanted)
  const what = count(paths.length, 'path', 'paths')
  showNotice(`Added ${what}: ${count(newcomers.length, 'new entity', 'new entities')}`)
  return newcomers
}

/** Takes entities away again that a path brought. */
export function removePath(ids: readonly string[]): void {
  takeStep('Remove path', (now) => removeEntities(now, ids))
  showNotice(`Removed the path: ${count(ids.length, 'entity', 'entities')}`)
}

/** One after the other, so that each stands near those that it is linked to. */
function withPlaces(view: View, graph: Graph, middle: { readonly x: number; readonly y: number }): View {
  let placed = view
  for (const entity of graph.entities) {
    if (placed.positions.has(entity.id)) continue
    const spot = placeNewcomer(placed, entity, graph.links, middle)
    placed = addGraph(placed, { entities: [entity], links: graph.links }, new Map([[entity.id, spot]]))
  }
  return addGraph(placed, graph, new Map())
}
