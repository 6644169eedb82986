/** Which sources list a record, by its id: few lists for many records. */
import { HashIndex } from '../values/hash-index.ts'

export class Citations {
  readonly #lists: (readonly string[])[] = []
  readonly #listAt = new Map<string, number>()
  readonly #of = new HashIndex()

  set(id: string, sources: readonly string[]): void {
    const key = JSON.stringify(sources)
    const known = this.#listAt.get(key)
    const at = known ?? this.#lists.push(sources) - 1
    if (known === undefined) this.#listAt.set(key, at)
    this.#of.set(id, at)
  }

  /** Whether nothing was said of any record. */
  get isEmpty(): boolean {
    return this.#lists.length === 0
  }

  /** Undefined when nothing was said of the record: its file alone lists it. */
  get(id: string): readonly string[] | undefined {
    return this.#lists[this.#of.get(id) ?? -1]
  }
}
