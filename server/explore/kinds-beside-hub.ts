/**
 * Counts the neighbours of several entities by kind where one of them is a hub:
 * the hub's as loading has counted them, and one by one just those that hang on
 * the others too, so that a hub among the chosen costs no more than a hub alone.
 */
import { z } from 'zod'
import type { NeighbourKindsBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { addKinds, countYears, KindRow, spanOf, withoutYears } from './kind-rows.ts'
import { knownIds } from './known-ids.ts'
import { type RankedKinds, rankedKinds } from './ranked-kinds.ts'

const IdRow = z.object({ id: z.string() })

/** Null when `hub` is none. `most` is how many neighbours the others have together at most. */
export async function kindsBesideHub(
  graph: Graph,
  { hub, others, most }: { readonly hub: string; readonly others: readonly string[]; readonly most: number },
  body: NeighbourKindsBody,
): Promise<RankedKinds | null> {
  if ((await graph.read('ranked-kinds', { id: hub }, z.unknown())).length === 0) return null
  const ids = [hub, ...others]
  const rows = await graph.read(
    'linked-ids',
    { ids: [...others], exclude: knownIds(body.exclude, ids), limit: most },
    IdRow,
  )
  const beside = rows.map(({ id }) => id)
  const [atHub, kinds] = await Promise.all([
    rankedKinds(graph, hub, { ...body, exclude: [...body.exclude, ...others, ...beside] }),
    graph.read('kinds-among', { ids: beside, others: knownIds(ids) }, KindRow),
  ])
  if (atHub === null) return null
  const own = spanOf(countYears(kinds))
  return {
    all: addKinds(atHub.all, withoutYears(kinds)),
    inPeriod: addKinds(atHub.inPeriod, withoutYears(kinds, body)),
    undated: atHub.undated + own.undated,
    years: widest(atHub.years, own.years),
  }
}

function widest(one: RankedKinds['years'], other: RankedKinds['years']): RankedKinds['years'] {
  if (one === null || other === null) return one ?? other
  return {
    first: one.first < other.first ? one.first : other.first,
    last: one.last > other.last ? one.last : other.last,
  }
}
