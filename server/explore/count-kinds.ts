/** Counts the neighbours of entities by kind, so that a reader can choose among them before any is given. */
import { z } from 'zod'
import {
  KindLink,
  type NeighbourKind,
  type NeighbourKindsAnswer,
  type NeighbourKindsBody,
} from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

const Row = z.object({ type: z.string(), links: z.array(z.string()), count: z.number().int().positive() })

function toKindLink(text: string): KindLink {
  const [direction, link, status, start, end] = text.split('|')
  return KindLink.parse({ direction, link, status, start: start || null, end: end || null })
}

/** Each neighbour that is neither excluded nor one of the entities counts in one kind. Throws `not-found`. */
export async function countKinds(graph: Graph, { ids, exclude }: NeighbourKindsBody): Promise<NeighbourKindsAnswer> {
  const wanted = [...new Set(ids)]
  const [found, rows] = await Promise.all([
    readEntities(graph, wanted),
    graph.read('neighbour-kinds', { ids: wanted, exclude: knownIds(exclude, wanted) }, Row),
  ])
  const missing = wanted.find((id) => !found.has(id))
  if (missing !== undefined) throw notFound('entity', missing)
  const kinds: NeighbourKind[] = rows.map((row) => ({ ...row, links: row.links.map(toKindLink) }))
  return { kinds, total: kinds.reduce((sum, { count }) => sum + count, 0) }
}
