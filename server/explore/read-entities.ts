/** Reads entities by id, as the canvas draws them. */
import { z } from 'zod'
import { Entity } from '../../contract/graph.ts'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ entity: Entity })

/** Returns the entities that have these ids, by id; an id that none has is left out. */
export async function readEntities(graph: Graph, ids: Iterable<string>): Promise<Map<string, Entity>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await graph.read('entities', { ids: wanted }, Row)
  return new Map(rows.map(({ entity }) => [entity.id, entity]))
}
