/** Hands long lists to the database in pieces that it takes in well under a second. */
import { setImmediate as turn } from 'node:timers/promises'

/** As many rows as one statement gets. */
export const BATCH = 1000
/** Making rows ready lets others have their turn after so many: requests, and what is still being sent to the database. */
const TURN = 100

/** Parts `items` into pieces. */
export function* toBatches<Item>(items: Iterable<Item>, size = BATCH): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Pieces that are with the database at a time: while it works on one, the next is on its way to it. */
const UNDER_WAY = 2

/**
 * Runs `work` for one piece after the other, and makes the next ready while the
 * database is busy: statements are run in the order in which they are sent.
 * After a failure no further piece is begun, and it is thrown when none is under way any more.
 */
export async function overlapping<Piece>(
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  work: (piece: Piece) => Promise<unknown>,
): Promise<void> {
  const running: Promise<unknown>[] = []
  try {
    for await (const piece of pieces) {
      if (running.length === UNDER_WAY) await running.shift()
      const next = work(piece)
      // Whoever waits for it comes a moment later.
      next.catch(() => undefined)
      running.push(next)
    }
  } catch (error) {
    await Promise.allSettled(running)
    throw error
  }
  await settle(running)
}

/** Waits until none is under way any more, and throws what the first of them threw that failed. */
async function settle(running: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(running)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

async function* takingTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  for (const part of toBatches(items, TURN)) {
    batch.push(...part)
    if (batch.length < BATCH) {
      await turn()
      continue
    }
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Runs `work` for one piece of `items` after the other; `onDone` hears how many items each piece had. */
export const inBatches = <Item>(
  items: Iterable<Item>,
  work: (batch: Item[]) => Promise<unknown>,
  onDone: (count: number) => void = () => {},
): Promise<void> =>
  overlapping(takingTurns(items), async (batch) => {
    await work(batch)
    onDone(batch.length)
  })

/** The same for reading: returns the rows of all pieces in their order. */
export async function readInBatches<Item, Row>(
  items: Iterable<Item>,
  read: (batch: Item[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  await inBatches(items, async (batch) => {
    for (const row of await read(batch)) rows.push(row)
  })
  return rows
}
