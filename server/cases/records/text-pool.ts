/** Keeps a million short texts in a few bytes more than they have letters, by the order in which they came. */

const PIECE = 1_048_576

/** Texts must be well-formed. */
export class TextPool {
  readonly #pieces: Buffer[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #used = PIECE

  get length(): number {
    return this.#starts.length
  }

  add(text: string): void {
    const size = Buffer.byteLength(text)
    if (this.#used + size > PIECE) {
      this.#pieces.push(Buffer.allocUnsafe(Math.max(PIECE, size)))
      this.#used = 0
    }
    const start = (this.#pieces.length - 1) * PIECE + this.#used
    this.#pieces.at(-1)?.write(text, this.#used)
    this.#used += size
    this.#starts.push(start)
    this.#ends.push(start + size)
  }

  /** The text that was added as the `position`-th, from 0. */
  at(position: number): string {
    const [start = 0, end = 0] = [this.#starts[position], this.#ends[position]]
    const piece = Math.floor(start / PIECE)
    return this.#pieces[piece]?.toString('utf8', start - piece * PIECE, end - piece * PIECE) ?? ''
  }
}
