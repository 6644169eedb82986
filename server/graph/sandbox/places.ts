/** Lets a few run at a time and a few more wait for them; the next is turned away at once. */
import { EntourageError } from '../../errors.ts'
import { brokenOffError } from '../limit-errors.ts'

export interface Places {
  /**
   * Runs `work` when a place is free, in the order of asking.
   * @throws EntourageError `too-many-requests` when no more may wait, or `bad-request` when `signal` ended the waiting
   */
  inPlace<Result>(work: () => Promise<Result>, signal: AbortSignal | null): Promise<Result>
}

export const openPlaces = (running: number, waiting: number): Places => {
  const queue: (() => void)[] = []
  let free = running

  const enter = (signal: AbortSignal | null): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(brokenOffError())
      if (free > 0) {
        free -= 1
        return resolve()
      }
      if (queue.length >= waiting) return reject(tooManyError(running, waiting))
      const quit = (): void => {
        queue.splice(queue.indexOf(begin), 1)
        reject(brokenOffError())
      }
      const begin = (): void => {
        signal?.removeEventListener('abort', quit)
        resolve()
      }
      signal?.addEventListener('abort', quit)
      queue.push(begin)
    })
  const leave = (): void => {
    const next = queue.shift()
    if (next === undefined) free += 1
    else next()
  }
  return {
    inPlace: async (work, signal) => {
      await enter(signal)
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}

const tooManyError = (running: number, waiting: number): EntourageError =>
  new EntourageError(
    'too-many-requests',
    `The server runs ${running} statements at a time and lets ${waiting} more wait, and so many are there already. Try again in a moment.`,
  )
