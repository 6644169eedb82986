/** Hands long lists to the database in pieces that it takes in well under a second. */

/** As many rows as one statement gets. */
const BATCH = 1000

/** Runs `work` for one piece of `items` after the other; `onDone` hears how many items each piece had. */
export async function inBatches<Item>(
  items: readonly Item[],
  work: (batch: Item[]) => Promise<unknown>,
  onDone: (count: number) => void = () => {},
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH)
    await work(batch)
    onDone(batch.length)
  }
}

/** The same for reading: returns the rows of all pieces in their order. */
export async function readInBatches<Item, Row>(
  items: readonly Item[],
  read: (batch: Item[]) => Promise<readonly Row[]>,
  onDone?: (count: number) => void,
): Promise<Row[]> {
  const rows: Row[] = []
  await inBatches(
    items,
    async (batch) => {
      for (const row of await read(batch)) rows.push(row)
    },
    onDone,
  )
  return rows
}
