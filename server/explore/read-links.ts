/** Reads links by id. */
import { z } from 'zod'
import { Link } from '../../contract/graph.ts'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ link: Link })

/** Returns the links that have these ids, by id; an id that none has is left out. */
export async function readLinks(graph: Graph, ids: Iterable<string>): Promise<Map<string, Link>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await graph.read('links', { ids: wanted }, Row)
  return new Map(rows.map(({ link }) => [link.id, link]))
}
