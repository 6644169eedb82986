/** The same graph, with the duration of each reading statement in the metrics. */
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import type { Metrics } from './metrics.ts'

/** Measures named statements and the text of saved queries (all under `saved query`) and of users (`own statement`). */
export function measureGraph(graph: Graph, metrics: Metrics): Graph {
  async function measured<Result>(statement: string, run: () => Promise<Result>): Promise<Result> {
    const stop = metrics.statements.startTimer({ statement })
    try {
      const result = await run()
      stop({ outcome: 'ok' })
      return result
    } catch (error) {
      stop({ outcome: error instanceof EntourageError ? error.code : 'internal' })
      throw error
    }
  }
  return {
    engine: graph.engine,
    written: () => graph.written(),
    version: () => graph.version(),
    read: (statement, parameters, row, names) =>
      measured(statement, () => graph.read(statement, parameters, row, names)),
    write: (work) => graph.write(work),
    ask: (text, parameters, limits) => measured('saved query', () => graph.ask(text, parameters, limits)),
    askReader: (...call) => measured('own statement', () => graph.askReader(...call)),
    prepareReader: () => graph.prepareReader(),
    checkpoint: () => graph.checkpoint(),
    ready: () => graph.ready(),
    close: () => graph.close(),
  }
}
