/** Counts the neighbours of entities by kind, so that a reader can choose among them before any is given. */
import type { Entity } from '../../contract/graph.ts'
import { KindLink, type NeighbourKindsAnswer, type NeighbourKindsBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { countYears, KindRow, spanOf, withoutYears } from './kind-rows.ts'
import { kindsBesideHub } from './kinds-beside-hub.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { type RankedKinds, rankedKinds } from './ranked-kinds.ts'
import { readEntities } from './read-entities.ts'

function toKindLink(text: string): KindLink {
  const [direction, link, status] = text.split('|')
  return KindLink.parse({ direction, link, status })
}

/** By what loading has counted, where one of the entities is a hub; null where none is. */
async function countAtHub(
  graph: Graph,
  ids: readonly string[],
  found: Promise<ReadonlyMap<string, Entity>>,
  body: NeighbourKindsBody,
): Promise<RankedKinds | null> {
  const [only, ...more] = ids
  if (only !== undefined && more.length === 0) return rankedKinds(graph, only, body)
  const [hub, ...others] = [...(await found).values()].sort((one, other) => other.neighbours - one.neighbours)
  const most = others.reduce((sum, { neighbours }) => sum + neighbours, 0)
  // Of two hubs that share their neighbours each has to be told apart.
  if (hub === undefined || most >= hub.neighbours) return null
  return kindsBesideHub(graph, { hub: hub.id, others: others.map(({ id }) => id), most: most + 1 }, body)
}

async function countKindsOf(
  graph: Graph,
  ids: readonly string[],
  found: Promise<ReadonlyMap<string, Entity>>,
  body: NeighbourKindsBody,
): Promise<RankedKinds> {
  const atHub = await countAtHub(graph, ids, found, body)
  if (atHub !== null) return atHub
  const rows = await graph.read('neighbour-kinds', { ids: [...ids], exclude: knownIds(body.exclude, ids) }, KindRow)
  return { ...spanOf(countYears(rows)), all: withoutYears(rows), inPeriod: withoutYears(rows, body) }
}

/**
 * Each neighbour that is neither excluded nor one of the entities, and has a
 * link in the period when one is given, counts in one kind. Throws `not-found`.
 */
export async function countKinds(graph: Graph, body: NeighbourKindsBody): Promise<NeighbourKindsAnswer> {
  const wanted = [...new Set(body.ids)]
  const finding = readEntities(graph, wanted)
  const [found, { all, inPeriod, undated, years }] = await Promise.all([
    finding,
    countKindsOf(graph, wanted, finding, body),
  ])
  const missing = wanted.find((id) => !found.has(id))
  if (missing !== undefined) throw notFound('entity', missing)
  return {
    kinds: inPeriod.map((row) => ({ ...row, links: row.links.map(toKindLink) })),
    total: all.reduce((sum, { count }) => sum + count, 0),
    undated,
    years,
  }
}
