/** Knows which calls still run, so that a database is let go of only after them. */
import { EntourageError } from '../errors.ts'

export interface Calls {
  /** Runs the call; after `stop` it fails with `database-unavailable` instead. */
  count<Result>(call: () => Promise<Result>): Promise<Result>
  /** Lets no further call begin, and resolves when all that run are over. */
  stop(): Promise<void>
}

export const countCalls = (): Calls => {
  const running = new Set<Promise<unknown>>()
  let stopped = false
  return {
    count: async (call) => {
      if (stopped) throw new EntourageError('database-unavailable', 'Entourage is closing its database.')
      const result = call()
      running.add(result)
      try {
        return await result
      } finally {
        running.delete(result)
      }
    },
    stop: async () => {
      stopped = true
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
