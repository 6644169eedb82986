/** Notes which statements a request runs, so that the same can be run bare. */
import { z } from 'zod'
import type { Graph, Run } from '../server/graph/port.ts'

export interface RecordingGraph extends Graph {
  /** Begins to note; what it gives ends that, and gives a function that runs what was noted, one after the other. */
  record(): () => () => Promise<void>
}

export function recordReads(graph: Graph): RecordingGraph {
  let noted: Parameters<Run>[] | null = null
  const read: Run = (...call) => {
    noted?.push(call)
    return graph.read(...call)
  }
  return {
    ...graph,
    read,
    record() {
      const own: Parameters<Run>[] = []
      noted = own
      return () => {
        noted = null
        return async () => {
          for (const [statement, parameters, , names] of own) {
            await graph.read(statement, parameters, z.unknown(), names)
          }
        }
      }
    },
  }
}
