/**
 * A band of a picture's rows, drawn and packed. A large picture is cut into
 * bands, so that several cores draw it, and joined as it is packed: deflate lets
 * streams that end with an empty block stand one behind the other (RFC 1951).
 */
import { constants, deflateRawSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import type { Letters } from './paint/paint-text.ts'
import { type Painter, paintAll, type Scale, toPixel } from './paint/rows.ts'
import type { SimpleMark } from './paint/simple-mark.ts'
import { toPainter } from './paint/to-painter.ts'
import { toLines } from './png-lines.ts'

/** What shows in a band of marks that are not simple. */
export interface BandSvg {
  readonly svg: string
  readonly fontFiles: readonly string[]
}

export interface Band {
  /** In pixels. */
  readonly rows: number
  /** Its first row in the picture. */
  readonly first: number
  readonly isLast: boolean
  /** One for each step of the picture; null for one that is simple or shows nothing here. */
  readonly svgs: readonly (BandSvg | null)[]
}

/** All that it takes to draw a picture's bands, each whenever and wherever there is time for it. */
export interface BandedPicture {
  /** In pixels. */
  readonly width: number
  readonly scale: Scale
  /** The paper, `#rrggbb`; null is transparent. */
  readonly background: string | null
  /** What is painted one after the other; null for what each band has as an SVG. */
  readonly steps: readonly (readonly SimpleMark[] | null)[]
  readonly bands: readonly Band[]
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

/** Draws any band of the picture; what bands have in common is made once. */
export function openBands({ width, scale, background, steps, bands }: BandedPicture): (index: number) => PackedBand {
  const letters: Letters = new Map()
  const painters = steps.map((marks) => marks?.map((mark): Painter => toPainter(mark, scale, letters)) ?? null)
  const paper = background === null ? 0 : toPixel(background)
  const most = Math.max(0, ...bands.map(({ rows }) => rows))
  const all = new Int32Array(width * most)
  return (index) => {
    const band = bands[index]
    if (band === undefined) throw new Error(`There is no band ${index}.`)
    const pixels = all.subarray(0, width * band.rows).fill(paper)
    for (const [at, painted] of painters.entries()) {
      const svg = band.svgs[at] ?? null
      if (painted !== null) paintAll({ pixels, width, rows: band.rows, first: band.first }, painted)
      if (svg !== null) layOver(pixels, rasterise(svg, width, band.rows))
    }
    const { lines, adler } = toLines(pixels, width, background !== null)
    const finishFlush = band.isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
    return { packed: deflateRawSync(lines, { level: LEVEL, finishFlush }), adler, length: lines.length }
  }
}

function rasterise({ svg, fontFiles }: BandSvg, width: number, rows: number): Int32Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    logLevel: 'off',
  }).render()
  if (image.width !== width || image.height !== rows) {
    throw new Error(`A band came out as ${image.width} × ${image.height} instead of ${width} × ${rows}.`)
  }
  const { pixels } = image
  // Four bytes at a time can be read from every fourth byte only.
  return pixels.byteOffset % 4 === 0
    ? new Int32Array(pixels.buffer, pixels.byteOffset, width * rows)
    : new Int32Array(Uint8Array.from(pixels).buffer)
}

/** Both with colours multiplied with their opacity. */
function layOver(pixels: Int32Array, over: Int32Array): void {
  for (let at = 0; at < over.length; at += 1) {
    const above = over[at] ?? 0
    const alpha = above >>> 24
    if (alpha === 0) continue
    pixels[at] = alpha === 255 ? above : mixed(above, pixels[at] ?? 0, 255 - alpha)
  }
}

function mixed(above: number, below: number, share: number): number {
  let pixel = 0
  for (let shift = 0; shift < 32; shift += 8) {
    const part = ((above >>> shift) & 255) + Math.round((((below >>> shift) & 255) * share) / 255)
    pixel |= Math.min(255, part) << shift
  }
  return pixel
}
