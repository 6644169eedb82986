/** The neighbours of a hub by kind, as loading has counted them, without those that the asker has. */
import { z } from 'zod'
import type { NeighbourKindsAnswer } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import {
  countYears,
  KindRow,
  spanOf,
  subtractKinds,
  subtractYears,
  toKindRow,
  toYearCounts,
  withoutYears,
} from './kind-rows.ts'

const CountedRow = z.object({ kinds: z.array(z.string()), years: z.array(z.string()) })
const LinesRow = z.object({ kinds: z.array(z.string()) })

/** Of which kind each of the excluded is that is a neighbour, years included. */
async function readKnown(graph: Graph, id: string, exclude: readonly string[]): Promise<readonly KindRow[]> {
  // Looking for the hub among its own neighbours would go through all of them.
  const ids = [...new Set(exclude)].filter((other) => other !== id)
  return ids.length === 0 ? [] : graph.read('known-kinds', { id, ids }, KindRow)
}

/** The kinds without years; null when the entity is no hub. */
export async function rankedKinds(
  graph: Graph,
  id: string,
  exclude: readonly string[],
): Promise<(Pick<NeighbourKindsAnswer, 'undated' | 'years'> & { readonly all: readonly KindRow[] }) | null> {
  const [row] = await graph.read('ranked-kinds', { id }, CountedRow)
  if (row === undefined) return null
  const known = await readKnown(graph, id, exclude)
  return {
    all: subtractKinds(row.kinds.map(toKindRow), withoutYears(known)),
    ...spanOf(subtractYears(toYearCounts(row.years), countYears(known))),
  }
}

/** The kinds with years; none when the entity is no hub. */
export async function rankedDatedKinds(
  graph: Graph,
  id: string,
  exclude: readonly string[],
): Promise<readonly KindRow[]> {
  const [[row], known] = await Promise.all([
    graph.read('ranked-dated-kinds', { id }, LinesRow),
    readKnown(graph, id, exclude),
  ])
  return subtractKinds((row?.kinds ?? []).map(toKindRow), known)
}
