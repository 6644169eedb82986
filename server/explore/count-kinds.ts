/** Counts the neighbours of entities by kind, so that a reader can choose among them before any is given. */
import { KindLink, type NeighbourKindsAnswer, type NeighbourKindsBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { countYears, KindRow, kindsInPeriod, spanOf, withoutYears } from './kind-rows.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { rankedDatedKinds, rankedKinds } from './ranked-kinds.ts'
import { readEntities } from './read-entities.ts'

type Counted = Pick<NeighbourKindsAnswer, 'undated' | 'years'> & {
  /** Without years, whatever the period. */
  readonly all: readonly KindRow[]
  /** Without years, those in the period. */
  readonly inPeriod: readonly KindRow[]
}

function toKindLink(text: string): KindLink {
  const [direction, link, status] = text.split('|')
  return KindLink.parse({ direction, link, status })
}

/** A hub, as loading has counted its neighbours; null when it is none. */
async function countAtHub(
  graph: Graph,
  id: string,
  { exclude, from, to }: NeighbourKindsBody,
): Promise<Counted | null> {
  const ranked = await rankedKinds(graph, id, exclude)
  if (ranked === null || (from === undefined && to === undefined)) return ranked && { ...ranked, inPeriod: ranked.all }
  const dated = await rankedDatedKinds(graph, id, exclude)
  return { ...ranked, inPeriod: withoutYears(kindsInPeriod(dated, { from, to })) }
}

async function countKindsOf(graph: Graph, ids: readonly string[], body: NeighbourKindsBody): Promise<Counted> {
  const [only, ...others] = ids
  const atHub = only === undefined || others.length > 0 ? null : await countAtHub(graph, only, body)
  if (atHub !== null) return atHub
  const rows = await graph.read('neighbour-kinds', { ids: [...ids], exclude: knownIds(body.exclude, ids) }, KindRow)
  return { ...spanOf(countYears(rows)), all: withoutYears(rows), inPeriod: withoutYears(kindsInPeriod(rows, body)) }
}

/**
 * Each neighbour that is neither excluded nor one of the entities, and has a
 * link in the period when one is given, counts in one kind. Throws `not-found`.
 */
export async function countKinds(graph: Graph, body: NeighbourKindsBody): Promise<NeighbourKindsAnswer> {
  const wanted = [...new Set(body.ids)]
  const [found, { all, inPeriod, undated, years }] = await Promise.all([
    readEntities(graph, wanted),
    countKindsOf(graph, wanted, body),
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
