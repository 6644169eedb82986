/** Lays out a graph: a small one at once, a large one in a worker so that the page stays alive. */
import type { Entity, Link } from '../../contract/graph.ts'
import { arrangeInWorker } from '../canvas/arrange-in-worker.ts'
import { arrangeGraph } from '../../view/layout/arrange-graph.ts'
import type { Point } from '../../view/view.ts'

/** Up to here the layout takes less time than a worker takes to start. */
const AT_ONCE_MAX = 150

/** A point for each entity; those in `fixed` stay where they are. Rejects when the worker fails. */
export async function arrange(
  entities: readonly Entity[],
  links: readonly Link[],
  fixed: ReadonlyMap<string, Point>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  if (entities.length <= AT_ONCE_MAX) return arrangeGraph(entities, links, fixed, isUpright())
  return await arrangeInWorker(entities, links, fixed, signal)
}

/** Whether the window is clearly higher than wide, as a phone is. */
function isUpright(): boolean {
  return 'innerWidth' in globalThis && window.innerHeight > window.innerWidth * 1.2
}
