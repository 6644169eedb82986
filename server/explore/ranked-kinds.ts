/** The neighbours of a hub by kind, as loading has counted them, without those that the asker has. */
import { z } from 'zod'
import type { NeighbourKindsAnswer, NeighbourKindsBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import {
  countYears,
  KindRow,
  linesWithoutYears,
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

/** The neighbours of a hub, as loading has counted them. */
export interface RankedKinds extends Pick<NeighbourKindsAnswer, 'undated' | 'years'> {
  /** Without years, whatever the period. */
  readonly all: readonly KindRow[]
  /** Without years, those in the period. */
  readonly inPeriod: readonly KindRow[]
}

/** Null when the entity is no hub. */
export async function rankedKinds(
  graph: Graph,
  id: string,
  { exclude, from, to }: Pick<NeighbourKindsBody, 'exclude' | 'from' | 'to'>,
): Promise<RankedKinds | null> {
  const [row] = await graph.read('ranked-kinds', { id }, CountedRow)
  if (row === undefined) return null
  const isPeriod = from !== undefined || to !== undefined
  const [known, [dated]] = await Promise.all([
    readKnown(graph, id, exclude),
    isPeriod ? graph.read('ranked-dated-kinds', { id }, LinesRow) : [],
  ])
  const all = subtractKinds(row.kinds.map(toKindRow), withoutYears(known))
  const within = isPeriod ? linesWithoutYears(dated?.kinds ?? [], { from, to }) : []
  return {
    ...spanOf(subtractYears(toYearCounts(row.years), countYears(known))),
    all,
    inPeriod: isPeriod ? subtractKinds(within, withoutYears(known, { from, to })) : all,
  }
}
