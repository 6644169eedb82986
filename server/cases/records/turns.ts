/** Lets others have their turn during work that goes through a million records: a server must answer meanwhile. */
import { setImmediate as turn } from 'node:timers/promises'

/** Work that pauses now and then, and returns what came of it. */
export type Work<Result> = Generator<undefined, Result, undefined>

/** A few milliseconds of work. */
const PAUSE_AFTER = 1_000

/** Tells each item with its position to `each`. */
export function* pausing<Item>(items: Iterable<Item>, each: (item: Item, position: number) => void): Work<void> {
  let position = 0
  for (const item of items) {
    each(item, position)
    position += 1
    if (position % PAUSE_AFTER === 0) yield
  }
}

/** Does the work, and whatever else is to be done in its pauses. */
export async function inTurns<Result>(work: Work<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    await turn()
  }
}

/** Does the work without a pause, for cases that are small. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
