/** What whoever loads, removes or undoes may say and hear. */
import type { CaseChanges } from '../../contract/cases.ts'
import type { Graph } from '../graph/port.ts'
import type { OnWritten } from './write-difference.ts'

/** Hears how far a load is: `done` of `total` records in this stage (`comparing`, `writing entities` …). */
export type Progress = (stage: string, done: number, total: number) => void

export interface LoadOptions {
  readonly onProgress?: Progress
  /** Breaks the load off, and nothing of it stays. */
  readonly signal?: AbortSignal
  /** False refuses a case whose id is there already. */
  readonly replace?: boolean
  /** Lists all records instead of the first thousand. */
  readonly everything?: boolean
  /** As many records as one transaction writes; a load of more takes several. */
  readonly atOnce?: number
}

/** Measured: with a heap of 1 GB, Neo4j holds the changes of 150 000 records in one transaction, and of 250 000 no more. */
const AT_ONCE: Readonly<Record<Graph['engine'], number>> = { neo4j: 50_000, embedded: Number.POSITIVE_INFINITY }

/** As many records as one transaction is to write. */
export const atOnceOf = (graph: Graph, { atOnce }: LoadOptions): number => atOnce ?? AT_ONCE[graph.engine]

/** Tells progress by stage, each against the number of records that are to be added. */
export function countStages(changes: CaseChanges, onProgress: Progress): OnWritten {
  const done = { entities: 0, links: 0, claims: 0, sources: 0 }
  return (stage, count) => {
    done[stage] += count
    onProgress(`writing ${stage}`, done[stage], Math.max(done[stage], changes[stage].added))
  }
}
