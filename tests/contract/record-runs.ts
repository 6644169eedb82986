/** Keeps a log of the statements that run on a graph, so that two engines' logs can be held against each other. */
import type { Graph, Run } from '../../server/graph/port.ts'

export interface RecordedRun {
  readonly statement: string
  readonly parameters: unknown
  readonly rows: readonly unknown[]
}

/** The same graph, with a log of all named statements that it ran, reading or writing. */
export const recordRuns = (graph: Graph): { readonly graph: Graph; readonly runs: RecordedRun[] } => {
  const runs: RecordedRun[] = []
  const recorded =
    (run: Run): Run =>
    async (statement, parameters, row, names) => {
      const rows = await run(statement, parameters, row, names)
      runs.push({ statement, parameters: { ...parameters, ...names }, rows })
      return rows
    }
  return {
    runs,
    graph: {
      ...graph,
      read: recorded(graph.read),
      write: (work) => graph.write(({ run }) => work({ run: recorded(run) })),
    },
  }
}
