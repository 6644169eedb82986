/** Tells in which encoding bytes are when they are not UTF-8: by their mark, their zeros, or a guess at what wrote them. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** By the mark at the start, or by where the zeros of Latin letters stand; UTF-8 otherwise. */
export function findEncoding(head: Uint8Array): Encoding {
  if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff)) return 'utf-32'
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be'
  const sample = head.subarray(0, 512)
  if (sample.length < 4) return 'utf-8'
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return 'utf-8'
}

/** Names the encoding that a piece of no UTF-8 probably is in: runs of letters beyond ASCII are of another alphabet. */
export function guessEncoding(piece: Uint8Array): string {
  let high = 0
  let runs = 0
  let before = false
  for (const byte of piece) {
    const isHigh = byte >= 0x80
    if (isHigh) {
      high += 1
      if (before) runs += 1
    }
    before = isHigh
  }
  return high > 3 && runs > high / 2
    ? 'an encoding of another alphabet, such as Windows-1251'
    : 'Latin-1 or Windows-1252'
}
