/** Counts the neighbours of entities by kind, so that a reader can choose among them before any is given. */
import { z } from 'zod'
import {
  KindLink,
  type NeighbourKind,
  type NeighbourKindsAnswer,
  type NeighbourKindsBody,
} from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { KindRow, subtractKinds, toKindRow } from './kind-rows.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

const LinesRow = z.object({ kinds: z.array(z.string()) })

function toKindLink(text: string): KindLink {
  const [direction, link, status, start, end] = text.split('|')
  return KindLink.parse({ direction, link, status, start: start || null, end: end || null })
}

/** At a hub many kinds share their links, so each is read once. */
function toKinds(rows: readonly KindRow[]): NeighbourKind[] {
  const read = new Map<string, KindLink>()
  const linkOf = (text: string): KindLink => {
    const link = read.get(text) ?? toKindLink(text)
    read.set(text, link)
    return link
  }
  return rows.map((row) => ({ ...row, links: row.links.map(linkOf) }))
}

/** The kinds of a hub as loading has counted them, without those that the asker has; null when it is none. */
export async function rankedKinds(
  graph: Graph,
  id: string,
  exclude: readonly string[],
): Promise<readonly KindRow[] | null> {
  const [row] = await graph.read('ranked-kinds', { id }, LinesRow)
  if (row === undefined) return null
  // Looking for the hub among its own neighbours would go through all of them.
  const ids = [...new Set(exclude)].filter((other) => other !== id)
  const known = ids.length === 0 ? [] : await graph.read('known-kinds', { id, ids }, KindRow)
  return subtractKinds(row.kinds.map(toKindRow), known)
}

async function kindsOf(graph: Graph, ids: readonly string[], exclude: readonly string[]): Promise<readonly KindRow[]> {
  const [only, ...others] = ids
  const ranked = only === undefined || others.length > 0 ? null : await rankedKinds(graph, only, exclude)
  return ranked ?? graph.read('neighbour-kinds', { ids: [...ids], exclude: knownIds(exclude, ids) }, KindRow)
}

/** Each neighbour that is neither excluded nor one of the entities counts in one kind. Throws `not-found`. */
export async function countKinds(graph: Graph, { ids, exclude }: NeighbourKindsBody): Promise<NeighbourKindsAnswer> {
  const wanted = [...new Set(ids)]
  const [found, rows] = await Promise.all([readEntities(graph, wanted), kindsOf(graph, wanted, exclude)])
  const missing = wanted.find((id) => !found.has(id))
  if (missing !== undefined) throw notFound('entity', missing)
  const kinds = toKinds(rows)
  return { kinds, total: kinds.reduce((sum, { count }) => sum + count, 0) }
}
