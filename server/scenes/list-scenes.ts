/** Lists the scenes without what they show. */
import { z } from 'zod'
import { SceneSummary } from '../../contract/scenes.ts'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ scene: SceneSummary })

/** All scenes, the one changed last first. */
export async function listScenes(graph: Graph): Promise<SceneSummary[]> {
  const rows = await graph.read('scenes', {}, Row)
  return rows.map(({ scene }) => scene)
}
