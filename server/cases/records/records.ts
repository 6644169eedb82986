/** Many records of one kind in their order, however they are kept: as a list, packed, or made when they are asked for. */

/** Can be gone through any number of times; a list is one too. */
export interface Records<Item> extends Iterable<Item> {
  readonly length: number
  /** Those at some positions, which ascend, without taking all others apart. To be asked by `pick`, since a list has none. */
  readonly pick?: (positions: readonly number[]) => Iterable<Item>
}

/** The records at these positions, each once and in ascending order. */
export function* pick<Item>(records: Records<Item>, positions: readonly number[]): Generator<Item> {
  if (positions.length === 0) return
  if (records.pick !== undefined) {
    yield* records.pick(positions)
    return
  }
  let at = 0
  let position = 0
  for (const item of records) {
    if (position === positions[at]) {
      yield item
      at += 1
      if (at === positions.length) return
    }
    position += 1
  }
}

/** The same records, each as `make` has it. Nothing is kept: whoever goes through them has them made again. */
export const lazily = <Item, Made>(
  records: Records<Item>,
  make: (item: Item, position: number) => Made,
): Records<Made> => ({
  length: records.length,
  *[Symbol.iterator]() {
    let position = 0
    for (const item of records) {
      yield make(item, position)
      position += 1
    }
  },
  *pick(positions) {
    let at = 0
    for (const item of pick(records, positions)) {
      yield make(item, positions[at] ?? 0)
      at += 1
    }
  },
})

/** All records of several lots, one lot after the other. */
export const joined = <Item>(...lots: readonly Records<Item>[]): Records<Item> => ({
  length: lots.reduce((sum, { length }) => sum + length, 0),
  *[Symbol.iterator]() {
    for (const lot of lots) yield* lot
  },
  *pick(positions) {
    let start = 0
    for (const lot of lots) {
      const [from, end] = [start, start + lot.length]
      const own = positions.filter((position) => position >= from && position < end)
      yield* pick(
        lot,
        own.map((position) => position - from),
      )
      start = end
    }
  },
})

/** Those that `isWanted`, one after the other. */
export function* only<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item
}

/** The first `most`, without going through the rest. */
export function first<Item>(items: Iterable<Item>, most: number): Item[] {
  const found: Item[] = []
  if (most === 0) return found
  for (const item of items) if (found.push(item) >= most) break
  return found
}
