/** Brings neighbours of one or several entities that are not there yet onto the canvas. */
import type { Graph } from '../../contract/graph.ts'
import { NEIGHBOURS_DEFAULT, type NeighbourOrder, type NeighboursAnswer } from '../../contract/neighbours.ts'
import { fetchLinks } from '../api/fetch-links.ts'
import { fetchManyNeighbours, fetchNeighbours, type NeighboursWish } from '../api/fetch-neighbours.ts'
import { noteBrought } from '../model/brought.ts'
import { addGraph } from '../model/add-graph.ts'
import { count } from '../model/describe.ts'
import { expansionWords, manyExpansionWords } from '../model/expansion-words.ts'
import { showEntities } from '../model/hide-entities.ts'
import { linkedPairs } from '../../view/neighbours-of.ts'
import { placeNeighbours } from '../model/place-neighbours.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { formatCount } from '../../view/words.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'

export type ExpandOptions = Omit<NeighboursWish, 'exclude'>

/**
 * Asks once for neighbours that the canvas does not have, the 50 most
 * connected unless told otherwise, and places them around the entities without
 * moving anything. Expansions may overlap: each answer is merged into the view
 * as it is when it arrives. Hidden neighbours come back when there are no new ones.
 */
export async function expandEntities(ids: readonly string[], options: ExpandOptions = {}): Promise<void> {
  const before = viewStore.getState()
  const wanted = ids.filter((id) => before.view.entities.has(id) && !before.busy.has(id))
  const [first] = wanted
  if (first === undefined) return
  const what = nameOf(before.view, wanted)
  await workOn(first, `${what} could not be expanded`, async () => {
    const asked = before.view
    const wish = { limit: NEIGHBOURS_DEFAULT, ...options, exclude: [...asked.entities.keys()] }
    const answer =
      wanted.length === 1 ? await fetchNeighbours(first, wish) : await fetchManyNeighbours({ ...wish, ids: wanted })
    const graph = await completed(answer.graph, asked)
    merge(wanted, what, { ...answer, graph }, options.order ?? 'most-connected')
  })
}

function nameOf(view: View, ids: readonly string[]): string {
  const [only, ...others] = ids
  if (only !== undefined && others.length === 0) return view.entities.get(only)?.name ?? only
  return count(ids.length, 'entity', 'entities')
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

function merge(ids: readonly string[], what: string, answer: NeighboursAnswer, order: NeighbourOrder): void {
  const { view } = viewStore.getState()
  const parents = ids.filter((id) => view.entities.has(id) && !view.hidden.has(id))
  if (parents.length === 0) {
    const whose = ids.length === 1 ? [`${what} is`, 'its'] : [`The ${what} are`, 'their']
    showNotice(`${whose[0]} no longer on the canvas, so ${whose[1]} neighbours were not added`, 'warning')
    return
  }
  const newcomers = answer.graph.entities.filter((entity) => !view.entities.has(entity.id))
  const left = answer.total - answer.shown
  if (newcomers.length === 0) {
    showHiddenNeighbours(parents, what, left, order)
    return
  }
  takeStep(`Expand ${what}`, (now) =>
    noteBrought(
      addAround(now, parents, answer.graph),
      parents,
      newcomers.map(({ id }) => id),
    ),
  )
  const after = viewStore.getState().view
  const shown = visiblePart(after).entities
  const added = newcomers.map((entity) => entity.id)
  const filtered = added.filter((each) => !shown.has(each)).length
  canvasController.getState().current?.reveal([...parents, ...added.filter((each) => shown.has(each))])
  showNotice(wordsFor(after, parents, what, { added: added.length, filtered, left, order }))
}

function wordsFor(
  view: View,
  parents: readonly string[],
  what: string,
  expansion: Parameters<typeof manyExpansionWords>[1],
): string {
  const [only, ...others] = parents
  return only !== undefined && others.length === 0
    ? expansionWords(view, only, expansion)
    : manyExpansionWords(what, expansion)
}

/** Each newcomer comes to stand around the first of the expanded entities that it is linked to. */
function addAround(view: View, parents: readonly string[], graph: Graph): View {
  const pairs = linkedPairs(graph.links)
  let placed = view
  for (const parent of parents) {
    const own = graph.entities.filter(
      ({ id }) => !placed.positions.has(id) && (parents.length === 1 || pairs.get(id)?.has(parent)),
    )
    if (own.length === 0) continue
    placed = addGraph(placed, { entities: own, links: graph.links }, placeNeighbours(placed, parent, own, graph.links))
  }
  return addGraph(placed, graph, new Map())
}

function showHiddenNeighbours(parents: readonly string[], what: string, left: number, order: NeighbourOrder): void {
  const { view } = viewStore.getState()
  const pairs = linkedPairs(view.links.values())
  const around = new Set(parents.flatMap((id) => [...(pairs.get(id) ?? [])]))
  const hidden = [...around].filter((other) => view.hidden.has(other))
  if (hidden.length > 0) {
    takeStep(`Show hidden neighbours of ${what}`, (now) => showEntities(now, hidden))
    const which = hidden.length === 1 ? 'neighbour of' : 'neighbours of'
    const verb = hidden.length === 1 ? 'was' : 'were'
    showNotice(`Showing again ${formatCount(hidden.length)} ${which} ${what} that ${verb} hidden`)
    return
  }
  showNotice(wordsFor(view, parents, what, { added: 0, filtered: 0, left, order }))
}
