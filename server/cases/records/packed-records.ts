/**
 * Keeps a million records in a few dozen megabytes: as compressed JSON, some
 * hundred together, of which only those are taken apart that somebody is at.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { letGoAfter } from './let-go.ts'
import type { Records } from './records.ts'

/** So few records take no room worth packing, and a load of a few rows is not slowed by it. */
const TOGETHER = 400

/** The quickest level: names and ids that come again and again are what there is to gain. */
const LEVEL = { level: 1 }
/** Most come out in one piece then, and none has to be put together from many. */
const ROOM = { chunkSize: 131_072 }

/** Records must be what JSON can hold. Those that were packed come out as equals, never as the same objects. */
export class PackedRecords<Item> implements Records<Item> {
  readonly #together: number
  readonly #packs: Buffer[] = []
  #open: Item[] = []

  constructor(items: Iterable<Item> = [], together = TOGETHER) {
    this.#together = together
    for (const item of items) this.push(item)
  }

  get length(): number {
    return this.#packs.length * this.#together + this.#open.length
  }

  push(item: Item): void {
    this.#open.push(item)
    if (this.#open.length < this.#together) return
    const text = JSON.stringify(this.#open)
    // Copied, as what comes out is a part of a larger piece of memory.
    this.#packs.push(Buffer.from(deflateRawSync(text, LEVEL)))
    this.#open = []
    letGoAfter(text.length)
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let number = 0; number < this.#packs.length; number += 1) yield* this.#unpack(number)
    yield* this.#open
  }

  *pick(positions: readonly number[]): Generator<Item> {
    let [open, items]: [number, readonly Item[]] = [-1, []]
    for (const position of positions) {
      const number = Math.floor(position / this.#together)
      if (number !== open) [open, items] = [number, this.#unpack(number)]
      const item = items[position % this.#together]
      if (item !== undefined) yield item
    }
  }

  #unpack(number: number): readonly Item[] {
    const pack = this.#packs[number]
    if (pack === undefined) return this.#open
    const text = inflateRawSync(pack, ROOM).toString()
    letGoAfter(text.length)
    // JSON that this very class wrote.
    return JSON.parse(text) as Item[]
  }
}
