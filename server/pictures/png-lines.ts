/** Turns pixels into the scan lines of a PNG, unfiltered, and sums them up. */

const ADLER = 65_521
/** So many bytes can be summed before the sum has to be reduced (as zlib does). */
const ADLER_RUN = 3_800

export interface ScanLines {
  readonly lines: Uint8Array
  /** The check sum of a zlib stream (RFC 1950, section 8.2). */
  readonly adler: number
}

/** Pixels as `Rows` has them; opaque ones become three bytes, others four. */
export function toLines(pixels: Int32Array, width: number, isOpaque: boolean): ScanLines {
  const lines = isOpaque ? opaqueLines(pixels, width) : transparentLines(pixels, width)
  return { lines, adler: adler32(lines) }
}

/** Each line behind a zero: no filter. */
function opaqueLines(pixels: Int32Array, width: number): Uint8Array {
  const lines = new Uint8Array((pixels.length / width) * (width * 3 + 1))
  let to = 0
  for (let start = 0; start < pixels.length; start += width) {
    to += 1
    for (let at = start; at < start + width; at += 1) {
      const pixel = pixels[at] ?? 0
      lines[to] = pixel
      lines[to + 1] = pixel >> 8
      lines[to + 2] = pixel >> 16
      to += 3
    }
  }
  return lines
}

/** Colours are multiplied with their opacity here, in a PNG they are not. */
function transparentLines(pixels: Int32Array, width: number): Uint8Array {
  const lines = new Uint8Array((pixels.length / width) * (width * 4 + 1))
  let to = 0
  for (let start = 0; start < pixels.length; start += width) {
    to += 1
    for (let at = start; at < start + width; at += 1) {
      const pixel = pixels[at] ?? 0
      const alpha = pixel >>> 24
      for (let part = 0; part < 3; part += 1) {
        lines[to + part] = alpha === 0 ? 0 : Math.min(255, Math.round((((pixel >>> (8 * part)) & 255) * 255) / alpha))
      }
      lines[to + 3] = alpha
      to += 4
    }
  }
  return lines
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (let start = 0; start < bytes.length; start += ADLER_RUN) {
    const end = Math.min(bytes.length, start + ADLER_RUN)
    for (let at = start; at < end; at += 1) {
      a += bytes[at] ?? 0
      b += a
    }
    a %= ADLER
    b %= ADLER
  }
  return ((b << 16) | a) >>> 0
}

/** The check sum of one stretch of bytes behind another, of which only sums and the second's length are known. */
export function joinAdler(one: number, two: number, length: number): number {
  const rest = length % ADLER
  const [a1, b1, a2, b2] = [one & 0xffff, one >>> 16, two & 0xffff, two >>> 16]
  const a = (a1 + a2 + ADLER - 1) % ADLER
  const b = (b1 + b2 + rest * (a1 + ADLER - 1)) % ADLER
  return ((b << 16) | a) >>> 0
}
