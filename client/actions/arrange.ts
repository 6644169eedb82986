/** Lays out a graph that comes onto the canvas: a small one at once, a large one in a worker so that the page stays alive. */
import type { Entity, Link } from '../../contract/graph.ts'
import type { Point } from '../../view/view.ts'
import { arrangeGraph } from '../../view/layout/arrange-graph.ts'
import { runJob } from './run-job.ts'
import { isUpright } from './is-upright.ts'

/** Up to here the layout takes less time than a worker takes to start. */
const AT_ONCE_MAX = 150

/** A point for each entity; those in `fixed` stay where they are. Rejects when the worker fails or the reader gives the layout up. */
export async function arrange(
  entities: readonly Entity[],
  links: readonly Link[],
  fixed: ReadonlyMap<string, Point> = new Map(),
): Promise<ReadonlyMap<string, Point>> {
  if (entities.length <= AT_ONCE_MAX) return arrangeGraph(entities, links, fixed, isUpright())
  const nothing = { fixed, obstacles: [], around: [], middle: { x: 0, y: 0 } }
  const { positions } = await runJob({ kind: 'organic', entities, links, ...nothing, isUpright: isUpright() })
  return positions
}
