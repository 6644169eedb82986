/**
 * A band of a picture's rows, drawn and packed. A large picture is cut into
 * bands, so that several cores draw it, and joined as it is packed: deflate lets
 * streams that end with an empty block stand one behind the other (RFC 1951).
 */
import { constants, deflateRawSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { paintStrokes } from './paint-strokes.ts'
import type { SimpleMark } from './simple-strokes.ts'

export interface Band {
  /** What is painted first; null for nothing but the paper. */
  readonly below: string | null
  /** What is painted over that; without any, all of the band is in `above`. */
  readonly strokes: readonly SimpleMark[]
  readonly above: string
  readonly fontFiles: readonly string[]
  /** The paper, `#rrggbb`; null is transparent. */
  readonly background: string | null
  /** In pixels. */
  readonly width: number
  readonly rows: number
  /** Its first row in the picture. */
  readonly first: number
  /** Pixels in a unit of the drawing, which whole numbers of pixels make differ a little. */
  readonly scale: { readonly x: number; readonly y: number }
  readonly isLast: boolean
}

export interface PackedBand {
  /** Raw deflate: scan lines, each behind a filter byte. */
  readonly packed: Uint8Array
  readonly adler: number
  /** Before packing. */
  readonly length: number
}

/** Quick, and within a tenth of the smallest for what is mostly paper. */
const LEVEL = 2
const ADLER = 65_521
/** So many bytes can be summed before the sum has to be reduced (as zlib does). */
const ADLER_RUN = 3_800

export function drawBand(band: Band): PackedBand {
  const pixels = drawPixels(band)
  const { width, rows, background, isLast } = band
  const lines = background === null ? transparentLines(pixels, width, rows) : opaqueLines(pixels, width, rows)
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
  return {
    packed: deflateRawSync(lines, { level: LEVEL, finishFlush }),
    adler: adler32(lines),
    length: lines.length,
  }
}

function drawPixels(band: Band): Uint8Array {
  const { below, strokes, above } = band
  if (strokes.length === 0) return rasterise(above, band)
  const pixels = below === null ? plainPaper(band) : rasterise(below, band)
  paintStrokes({ ...band, pixels }, strokes)
  layOver(pixels, rasterise(above, band))
  return pixels
}

function rasterise(svg: string, { fontFiles, width, rows }: Band): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    logLevel: 'off',
  }).render()
  if (image.width !== width || image.height !== rows) {
    throw new Error(`A band came out as ${image.width} × ${image.height} instead of ${width} × ${rows}.`)
  }
  return image.pixels
}

function plainPaper({ width, rows, background }: Band): Uint8Array {
  const pixels = new Uint8Array(width * rows * 4)
  if (background === null) return pixels
  // Copied over and over by the machine's own code.
  return Buffer.from(pixels.buffer).fill(`${background.slice(1)}ff`, 'hex')
}

/** Both with colours multiplied with their opacity. */
function layOver(pixels: Uint8Array, over: Uint8Array): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = over[at + 3] ?? 0
    if (alpha === 0) continue
    const under = 1 - alpha / 255
    for (let part = at; part < at + 4; part += 1) pixels[part] = (over[part] ?? 0) + (pixels[part] ?? 0) * under + 0.5
  }
}

/** Three bytes a pixel, each line behind a zero: no filter. */
function opaqueLines(pixels: Uint8Array, width: number, rows: number): Uint8Array {
  const lines = new Uint8Array(rows * (width * 3 + 1))
  let to = 0
  let from = 0
  for (let row = 0; row < rows; row += 1) {
    to += 1
    for (let column = 0; column < width; column += 1) {
      lines[to] = pixels[from] ?? 0
      lines[to + 1] = pixels[from + 1] ?? 0
      lines[to + 2] = pixels[from + 2] ?? 0
      to += 3
      from += 4
    }
  }
  return lines
}

/** The rasteriser multiplies colours with their opacity, a PNG does not. */
function transparentLines(pixels: Uint8Array, width: number, rows: number): Uint8Array {
  const lines = new Uint8Array(rows * (width * 4 + 1))
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (row * width + column) * 4
      const to = row * (width * 4 + 1) + 1 + column * 4
      const alpha = pixels[from + 3] ?? 0
      for (let part = 0; part < 3; part += 1) {
        lines[to + part] = alpha === 0 ? 0 : Math.min(255, Math.round(((pixels[from + part] ?? 0) * 255) / alpha))
      }
      lines[to + 3] = alpha
    }
  }
  return lines
}

/** The check sum of a zlib stream (RFC 1950, section 8.2). */
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
