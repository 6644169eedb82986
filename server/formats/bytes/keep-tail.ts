/** Keeps the end of a stream of bytes. */
import { joinBytes } from '../../../picture/file/deflate.ts'

export interface Tail {
  readonly add: (part: Uint8Array) => void
  /** The last bytes: at least as many as were asked for, or all when there are fewer. */
  readonly bytes: () => Uint8Array
}

export function openTail(length: number): Tail {
  const parts: Uint8Array[] = []
  let size = 0
  return {
    add: (part) => {
      parts.push(part)
      size += part.length
      for (let [first] = parts; first !== undefined && size - first.length >= length; [first] = parts) {
        parts.shift()
        size -= first.length
      }
    },
    bytes: () => joinBytes(parts),
  }
}
