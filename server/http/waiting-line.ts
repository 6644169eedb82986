/** Lets one do something at a time; the others wait in a line and hear how many are before them. */
import { EntourageError } from '../errors.ts'

export interface WaitingLine {
  /**
   * Resolves when it is one's turn, with the function that ends it. `onPlace`
   * hears how many are before, at once and whenever that changes, unless there
   * is nobody. Leaves the line when `signal` is aborted.
   * @throws EntourageError `too-many-requests` when the line is full; the signal's reason
   */
  take(onPlace: (place: number) => void, signal: AbortSignal): Promise<() => void>
}

interface Waiting {
  readonly onPlace: (place: number) => void
  readonly start: () => void
}

/** A line of at most `longest` who wait, besides the one whose turn it is. */
export function openWaitingLine(longest = 20): WaitingLine {
  const waiting: Waiting[] = []
  let taken = false

  const tellPlaces = (): void => waiting.forEach(({ onPlace }, index) => onPlace(index + 1))
  const endTurn = (): void => {
    const next = waiting.shift()
    taken = next !== undefined
    next?.start()
    tellPlaces()
  }
  /** A function that does its work once. */
  const once = (): (() => void) => {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      endTurn()
    }
  }
  return {
    take: async (onPlace, signal) => {
      signal.throwIfAborted()
      if (!taken) {
        taken = true
        return once()
      }
      if (waiting.length >= longest)
        throw new EntourageError('too-many-requests', 'Too many loads are waiting already. Try again later.')
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.splice(waiting.indexOf(place), 1)
          tellPlaces()
          reject(signal.reason instanceof Error ? signal.reason : new Error('gone'))
        }
        const place: Waiting = {
          onPlace,
          start: () => {
            signal.removeEventListener('abort', leave)
            resolve(once())
          },
        }
        signal.addEventListener('abort', leave, { once: true })
        waiting.push(place)
        onPlace(waiting.length)
      })
    },
  }
}
