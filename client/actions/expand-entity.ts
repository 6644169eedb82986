/** Brings the most connected neighbours of an entity that are not there yet onto the canvas. */
import type { Graph } from '../../contract/graph.ts'
import { NEIGHBOURS_DEFAULT, type NeighboursAnswer } from '../../contract/neighbours.ts'
import { fetchLinks } from '../api/fetch-links.ts'
import { fetchNeighbours, type NeighboursWish } from '../api/fetch-neighbours.ts'
import { addGraph } from '../model/add-graph.ts'
import { expansionWords } from '../model/expansion-words.ts'
import { showEntities } from '../model/hide-entities.ts'
import { linkedPairs } from '../model/neighbours-of.ts'
import { placeNeighbours } from '../model/place-neighbours.ts'
import type { View } from '../model/view.ts'
import { visiblePart } from '../model/visible-part.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'

export type ExpandOptions = Omit<NeighboursWish, 'exclude'>

/**
 * Asks once for neighbours that the canvas does not have, the 50 most
 * connected unless told otherwise, and places them around the entity without
 * moving anything. Expansions may overlap: each answer is merged into the view
 * as it is when it arrives. Hidden neighbours come back when there are no new ones.
 */
export async function expandEntity(id: string, options: ExpandOptions = {}): Promise<void> {
  const before = viewStore.getState()
  const name = before.view.entities.get(id)?.name
  if (name === undefined || before.busy.has(id)) return
  await workOn(id, `${name} could not be expanded`, async () => {
    const asked = before.view
    const wish = { limit: NEIGHBOURS_DEFAULT, ...options, exclude: [...asked.entities.keys()] }
    const answer = await fetchNeighbours(id, wish)
    const graph = await completed(answer.graph, asked)
    merge(id, name, { ...answer, graph })
  })
}

/**
 * Links between newcomers and entities that came onto the canvas while we
 * waited are in nobody's answer, so they are asked for.
 */
async function completed(graph: Graph, asked: View): Promise<Graph> {
  const { view } = viewStore.getState()
  const coming = new Set(graph.entities.map((entity) => entity.id))
  const late = [...view.entities.keys()].filter((id) => !asked.entities.has(id) && !coming.has(id))
  if (late.length === 0 || coming.size === 0) return graph
  const missed = await fetchLinks([...coming, ...late])
  return { entities: graph.entities, links: [...graph.links, ...missed.graph.links] }
}

function merge(id: string, name: string, answer: NeighboursAnswer): void {
  const { view } = viewStore.getState()
  if (!view.entities.has(id) || view.hidden.has(id)) {
    showNotice(`${name} is no longer on the canvas, so its neighbours were not added`, 'warning')
    return
  }
  const newcomers = answer.graph.entities.filter((entity) => !view.entities.has(entity.id))
  if (newcomers.length === 0) {
    showHiddenNeighbours(id, name, answer)
    return
  }
  takeStep(`Expand ${name}`, (now) =>
    addGraph(now, answer.graph, placeNeighbours(now, id, newcomers, answer.graph.links)),
  )
  const after = viewStore.getState().view
  const shown = visiblePart(after).entities
  const added = newcomers.map((entity) => entity.id)
  const filtered = added.filter((each) => !shown.has(each)).length
  canvasController.getState().current?.reveal([id, ...added.filter((each) => shown.has(each))])
  showNotice(expansionWords(after, id, { added: added.length, filtered, left: answer.total - answer.shown }))
}

function showHiddenNeighbours(id: string, name: string, answer: NeighboursAnswer): void {
  const { view } = viewStore.getState()
  const hidden = [...(linkedPairs(view.links.values()).get(id) ?? [])].filter((other) => view.hidden.has(other))
  if (hidden.length > 0) {
    takeStep(`Show hidden neighbours of ${name}`, (now) => showEntities(now, hidden))
    const which = hidden.length === 1 ? 'neighbour of' : 'neighbours of'
    const verb = hidden.length === 1 ? 'was' : 'were'
    showNotice(`Showing again ${hidden.length} ${which} ${name} that ${verb} hidden`)
    return
  }
  showNotice(expansionWords(view, id, { added: 0, filtered: 0, left: answer.total - answer.shown }))
}
