/** Many records of one kind in their order, however they are kept: as a list, packed, or made when they are asked for. */

/** Can be gone through any number of times; a list is one too. */
export interface Records<Item> extends Iterable<Item> {
  readonly length: number
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
})

/** All records of several lots, one lot after the other. */
export const joined = <Item>(...lots: readonly Records<Item>[]): Records<Item> => ({
  length: lots.reduce((sum, { length }) => sum + length, 0),
  *[Symbol.iterator]() {
    for (const lot of lots) yield* lot
  },
})

/** Those that `isWanted`, one after the other. */
export function* only<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item
}
