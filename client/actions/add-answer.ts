/** Brings what an answer holds onto the canvas. */
import type { Entity, Graph, Link } from '../../contract/graph.ts'
import type { SceneQuery } from '../../contract/scenes.ts'
import { linkedPairs } from '../../view/neighbours-of.ts'
import { EMPTY_VIEW, type View } from '../../view/view.ts'
import { fetchLinks } from '../api/fetch-links.ts'
import { addGraph } from '../model/add-graph.ts'
import { additionOf } from '../model/ask/answer.ts'
import { keepBrought } from '../model/brought.ts'
import { count } from '../model/describe.ts'
import { showEntities } from '../model/hide-entities.ts'
import { placeNeighbours } from '../model/place-neighbours.ts'
import { placeNewcomer } from '../model/place-newcomer.ts'
import { select } from '../model/select.ts'
import { beginOpening } from '../store/begin-opening.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { amendView, takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { arrange } from './arrange.ts'

/**
 * Adds the graph as one step of that name, without moving anything; on an empty
 * canvas it is laid out. `query` is the saved query that it answers, if it is one.
 */
export async function addAnswer(graph: Graph, query: SceneQuery | null = null, step = 'Add answer'): Promise<void> {
  await workOn('view', 'The answer could not be added', async () => {
    const whole = await withLinks(graph, [...viewStore.getState().view.entities.keys()])
    const { view } = viewStore.getState()
    const { entities, links } = additionOf(view, whole)
    const isFirst = view.entities.size === 0
    const positions = isFirst ? await arrange(whole.entities, whole.links, new Map()) : null
    const middle = canvasController.getState().current?.middle() ?? { x: 0, y: 0 }
    const ids = whole.entities.map(({ id }) => id)
    takeStep(step, (now) => {
      const placed = positions === null ? placeAround(now, whole, middle) : addGraph(now, whole, positions)
      return { ...showEntities(keepBrought(placed, ids), ids), query: query ?? now.query }
    })
    if (isFirst) canvasController.getState().current?.fit()
    else canvasController.getState().current?.reveal(ids)
    showNotice(`Added ${count(entities, 'entity', 'entities')} and ${count(links, 'link', 'links')}`)
  })
}

/** Replaces what is on the canvas by the graph, laid out. */
export async function openAnswer(graph: Graph, query: SceneQuery | null = null): Promise<void> {
  const isLatest = beginOpening()
  await workOn('view', 'The answer could not be opened', async () => {
    const whole = await withLinks(graph, [])
    const positions = await arrange(whole.entities, whole.links, new Map())
    if (!isLatest()) return
    takeStep('Open answer', () => ({ ...addGraph(EMPTY_VIEW, whole, positions), query }))
    canvasController.getState().current?.fit()
    const { entities, links } = whole
    showNotice(`${count(entities.length, 'entity', 'entities')} and ${count(links.length, 'link', 'links')} opened`)
  })
}

/** Chooses what the canvas has of the graph, and shows it. */
export function selectAnswer(graph: Graph): void {
  const { view } = viewStore.getState()
  const ids = [...graph.entities, ...graph.links].map(({ id }) => id)
  const there = ids.filter((id) => view.entities.has(id) || view.links.has(id))
  amendView((now) => select(now, there))
  canvasController.getState().current?.reveal(there.filter((id) => view.entities.has(id)))
}

/** An answer of entities alone comes with the links among them and to what is there, since nothing else would connect them. */
async function withLinks(graph: Graph, there: readonly string[]): Promise<Graph> {
  if (graph.links.length > 0 || graph.entities.length === 0) return graph
  const own = new Set(graph.entities.map(({ id }) => id))
  const { graph: among } = await fetchLinks([...own, ...there])
  return { entities: graph.entities, links: among.links.filter(({ from, to }) => own.has(from) || own.has(to)) }
}

/**
 * Newcomers come to stand around those they are linked to, as an expansion
 * would place them; a part that is linked to nothing begins at a free place near the middle.
 */
function placeAround(view: View, graph: Graph, middle: { readonly x: number; readonly y: number }): View {
  const pairs = linkedPairs(graph.links)
  const degree = (entity: Entity): number => pairs.get(entity.id)?.size ?? 0
  let waiting = graph.entities.filter(({ id }) => !view.positions.has(id))
  let placed = addGraph(view, graph, new Map())
  let parents = graph.entities.filter(({ id }) => view.positions.has(id)).map(({ id }) => id)
  while (waiting.length > 0) {
    const round: string[] = []
    for (const parent of parents) {
      const own = waiting.filter(({ id }) => pairs.get(id)?.has(parent) === true)
      if (own.length === 0) continue
      placed = around(placed, parent, own, graph.links)
      const done = new Set(own.map(({ id }) => id))
      waiting = waiting.filter(({ id }) => !done.has(id))
      round.push(...done)
    }
    if (round.length === 0) {
      const [first] = waiting.toSorted((one, other) => degree(other) - degree(one))
      if (first === undefined) break
      const spot = placeNewcomer(placed, first, graph.links, middle)
      placed = addGraph(placed, { entities: [first], links: [] }, new Map([[first.id, spot]]))
      waiting = waiting.filter(({ id }) => id !== first.id)
      round.push(first.id)
    }
    parents = round
  }
  return addGraph(placed, graph, new Map())
}

function around(view: View, parent: string, entities: readonly Entity[], links: readonly Link[]): View {
  return addGraph(view, { entities: [...entities], links: [] }, placeNeighbours(view, parent, entities, links))
}
