/** A map from texts to whole numbers of 32 bits that keeps no text: 17 to 28 bytes for each of a million ids. */
import { hashText } from './hash-text.ts'

const LEAST = 1_024
/** Which share of the places may be taken. */
const FULL = 0.7
const GROWTH = 1.6

/** Open addressing; an empty place has the key -1. */
export class HashIndex {
  #keys: Float64Array
  #values: Int32Array
  #size = 0

  /** `expected` texts find room without growing, which takes half as much again while it lasts. */
  constructor(expected = 0) {
    const places = Math.max(LEAST, Math.ceil(expected / FULL) + 1)
    this.#keys = new Float64Array(places).fill(-1)
    this.#values = new Int32Array(places)
  }

  get size(): number {
    return this.#size
  }

  /** Undefined when `text` was never set. */
  get(text: string): number | undefined {
    const at = this.#find(hashText(text))
    return this.#keys[at] === -1 ? undefined : this.#values[at]
  }

  set(text: string, value: number): void {
    const key = hashText(text)
    const at = this.#find(key)
    if (this.#keys[at] === -1) this.#size += 1
    this.#keys[at] = key
    this.#values[at] = value
    if (this.#size > this.#keys.length * FULL) this.#grow()
  }

  #find(key: number): number {
    const { length } = this.#keys
    let at = key % length
    while (this.#keys[at] !== -1 && this.#keys[at] !== key) at = at + 1 === length ? 0 : at + 1
    return at
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    const places = Math.ceil(keys.length * GROWTH)
    this.#keys = new Float64Array(places).fill(-1)
    this.#values = new Int32Array(places)
    keys.forEach((key, from) => {
      if (key === -1) return
      const at = this.#find(key)
      this.#keys[at] = key
      this.#values[at] = values[from] ?? 0
    })
  }
}
