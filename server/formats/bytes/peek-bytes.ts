/** Looks at the beginning of a stream of bytes without taking it out. */
import { joinBytes } from '../../../picture/file/deflate.ts'

export interface Peeked {
  /** The first bytes: `length` of them, or all when there are fewer. */
  readonly head: Uint8Array
  /** All bytes, the head included. To be gone through once. */
  readonly bytes: AsyncIterable<Uint8Array>
}

export async function peekBytes(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator: AsyncIterator<Uint8Array, unknown> = source[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const step = await iterator.next()
    if (step.done === true) break
    parts.push(step.value)
    size += step.value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts
      parts.length = 0
      for (;;) {
        const step = await iterator.next()
        if (step.done === true) return
        yield step.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head: joinBytes(parts).subarray(0, length), bytes: all() }
}
