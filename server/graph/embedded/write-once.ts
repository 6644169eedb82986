/** One transaction on the embedded database: all of it or nothing. */
import type { RunText } from '../engine.ts'
import type { ChildKeeper, Suspect } from './keep-child.ts'
import { asTable } from './protocol.ts'

let lastTransaction = 0

/**
 * Runs `work` in a transaction and commits it; rolls back on any error. Each
 * statement may take what is left of `timeoutMs`.
 * @throws ChildLost when the process ended, and with it the transaction
 */
export const writeOnce = async <Result>(
  keeper: ChildKeeper,
  { timeoutMs, suspect }: { readonly timeoutMs: number; readonly suspect: Suspect },
  work: (run: RunText) => Promise<Result>,
): Promise<Result> => {
  const child = await keeper.current()
  const ends = Date.now() + timeoutMs
  lastTransaction += 1
  const transaction = lastTransaction
  const running = new Set<Promise<unknown>>()
  const run: RunText = async (text, parameters) => {
    const request = { kind: 'run', transaction, text, parameters } as const
    const left = Math.max(1, ends - Date.now())
    const answer = keeper.run(child, { request, timeoutMs: left, limitMs: timeoutMs, suspect })
    running.add(answer)
    return asTable(await answer)
  }
  await child.ask({ kind: 'begin', transaction })
  try {
    const result = await work(run)
    await child.ask({ kind: 'commit', transaction })
    return result
  } catch (error) {
    await Promise.allSettled(running)
    // After a failed commit, or with the process gone, there is nothing left to roll back.
    await child.ask({ kind: 'rollback', transaction }).catch(() => null)
    throw error
  }
}
