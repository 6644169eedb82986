/** Reads and writes the chunks of a PNG (PNG specification, third edition, sections 5 and 11). */
import { crc32 } from './crc32.ts'
import { joinBytes } from './deflate.ts'

export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

export const PNG_SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The chunks up to IEND; `end` tells whether the file ends before it, or a chunk is not as it was written. */
export function readChunks(png: Uint8Array): {
  readonly chunks: readonly Chunk[]
  readonly end: 'whole' | 'short' | 'altered'
} {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let at = PNG_SIGNATURE.length
  while (at + 12 <= png.length) {
    const length = view.getUint32(at)
    if (at + 12 + length > png.length) break
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      return { chunks, end: 'altered' }
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    if (type === 'IEND') return { chunks, end: 'whole' }
    at += 12 + length
  }
  return { chunks, end: 'short' }
}

function writeChunk({ type, data }: Chunk, crcOf = crc32): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(ascii(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Scan lines, packed in pieces of raw deflate that stand one behind the other, and the check sum of all before packing. */
export interface PngContent {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel instead of four. */
  readonly isOpaque: boolean
  readonly packed: readonly Uint8Array[]
  readonly adler: number
  /** A quicker check sum than this module's own, where there is one. */
  readonly crcOf?: (bytes: Uint8Array) => number
}

export function writePng({ width, height, isOpaque, packed, adler, crcOf = crc32 }: PngContent): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header[8] = 8
  header[9] = isOpaque ? 2 : 6
  const sum = new Uint8Array(4)
  new DataView(sum.buffer).setUint32(0, adler)
  // The header of a zlib stream: deflate, a window of 32 kB, packed quickly (RFC 1950).
  const data = joinBytes([Uint8Array.of(0x78, 0x01), ...packed, sum])
  return joinBytes([
    PNG_SIGNATURE,
    writeChunk({ type: 'IHDR', data: header }),
    writeChunk({ type: 'IDAT', data }, crcOf),
    writeChunk({ type: 'IEND', data: new Uint8Array() }),
  ])
}

/** The PNG with further chunks behind its header (IHDR, which always comes first and has 25 bytes). */
export function addChunks(png: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  const head = PNG_SIGNATURE.length + 25
  return joinBytes([png.subarray(0, head), ...chunks.map((chunk) => writeChunk(chunk)), png.subarray(head)])
}

/** How many pixels an inch has: what print programs read. */
export function resolutionChunk(dpi: number): Chunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(dpi / 0.0254)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return { type: 'pHYs', data }
}

/** A text with its name; `packed` is UTF-8 in zlib's format. */
export function textChunk(keyword: string, packed: Uint8Array): Chunk {
  // Keyword, end, packed, method 0, no language, no translated keyword.
  return { type: 'iTXt', data: joinBytes([ascii(keyword), Uint8Array.of(0, 1, 0, 0, 0), packed]) }
}

/** The packed text of a chunk that `textChunk` wrote under this keyword; null for any other. */
export function packedText({ type, data }: Chunk, keyword: string): Uint8Array | null {
  const head = [...ascii(keyword), 0, 1, 0, 0, 0]
  if (type !== 'iTXt' || !head.every((byte, index) => data[index] === byte)) return null
  return data.subarray(head.length)
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
