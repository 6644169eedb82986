/** A map from texts to whole numbers of 32 bits that keeps no text: 18 to 36 bytes for each of a million ids. */
import { hashText } from './hash-text.ts'

/** Open addressing; an empty place has the key -1. */
export class HashIndex {
  #keys = new Float64Array(1024).fill(-1)
  #values = new Int32Array(1024)
  #size = 0

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
    if (this.#size * 3 > this.#keys.length * 2) this.#grow()
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1
    let at = (key % 4_294_967_291) & mask
    while (this.#keys[at] !== -1 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Float64Array(keys.length * 2).fill(-1)
    this.#values = new Int32Array(keys.length * 2)
    keys.forEach((key, from) => {
      if (key === -1) return
      const at = this.#find(key)
      this.#keys[at] = key
      this.#values[at] = values[from] ?? 0
    })
  }
}
