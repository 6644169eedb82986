/** Begins what changes the store: one at a time, and after what a dead server left has been put back. */
import type { Graph, Run } from '../graph/port.ts'
import { DeadLoad, whenFree } from './load-lock.ts'
import type { LoadOptions } from './load-options.ts'
import { putBackDead } from './put-back-dead.ts'

/** The same, but nothing is run any more once nobody waits for it. */
export const untilAborted =
  (run: Run, signal: AbortSignal | undefined): Run =>
  (...call) => {
    signal?.throwIfAborted()
    return run(...call)
  }

/** Runs `work`, which locks the store, in one transaction: after other servers' loads, and after what a dead one left. */
export async function whenStoreIsFree<Result>(
  graph: Graph,
  { signal, onProgress = () => {} }: LoadOptions,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const start = async (): Promise<Result> => {
    for (;;) {
      try {
        return await graph.write(({ run }) => work(untilAborted(run, signal)))
      } catch (error) {
        if (!(error instanceof DeadLoad)) throw error
        await putBackDead(graph, error.load)
      }
    }
  }
  return whenFree(start, signal, () => onProgress('waiting for another server', 0, 1))
}
