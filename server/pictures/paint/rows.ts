/** Rows of a picture's pixels, and how a colour is laid on one of them. */

/** One number a pixel: red in its lowest byte, then green, blue, and opacity, with which the colours are multiplied. */
export interface Rows {
  readonly pixels: Int32Array
  readonly width: number
  readonly rows: number
  /** The first of these rows in the whole picture. */
  readonly first: number
}

/** Pixels in a unit of the drawing, which whole numbers of pixels make differ a little. */
export interface Scale {
  readonly x: number
  readonly y: number
}

/** A mark that is ready to be painted on whichever rows it crosses. */
export interface Painter {
  /** Nothing of it lies above or below these, in rows of the picture. */
  readonly top: number
  readonly bottom: number
  paint(rows: Rows): void
}

/** `#rrggbb`, opaque, as a pixel. */
export function toPixel(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16)
  return (value >> 16) | (value & 0xff00) | ((value & 0xff) << 16) | (0xff << 24)
}

/** Coverage has so many steps: nobody sees more, and fewer colours pack better. */
export const STEPS = 16

/** A share from 0 to 1 in steps. */
export const toSteps = (share: number): number => (share * STEPS + 0.5) | 0

/** Lays an opaque colour over so much of the pixel, in steps. */
export function blend(pixels: Int32Array, at: number, colour: number, steps: number): void {
  if (steps >= STEPS) {
    pixels[at] = colour
    return
  }
  const over = steps << 4
  const under = 256 - over
  const pixel = pixels[at] ?? 0
  // Two of the four parts at a time, in every other byte.
  const even = (Math.imul(colour & 0xff00ff, over) + Math.imul(pixel & 0xff00ff, under)) >>> 8
  const odd = Math.imul((colour >>> 8) & 0xff00ff, over) + Math.imul((pixel >>> 8) & 0xff00ff, under)
  pixels[at] = (even & 0xff00ff) | (odd & 0xff00ff00)
}

/** So many rows at a time stay in the processor's own memory while all marks cross them. */
const ROWS_AT_ONCE = 32

/** Paints the marks on the rows, those behind first. */
export function paintAll(all: Rows, painters: readonly Painter[]): void {
  const strips = Array.from({ length: Math.ceil(all.rows / ROWS_AT_ONCE) }, (): Painter[] => [])
  for (const painter of painters) {
    const from = Math.max(0, Math.floor((painter.top - all.first) / ROWS_AT_ONCE))
    const to = Math.min(strips.length - 1, Math.floor((painter.bottom - all.first) / ROWS_AT_ONCE))
    for (let at = from; at <= to; at += 1) strips[at]?.push(painter)
  }
  for (const [at, strip] of strips.entries()) {
    const top = at * ROWS_AT_ONCE
    const rows = Math.min(ROWS_AT_ONCE, all.rows - top)
    const pixels = all.pixels.subarray(top * all.width, (top + rows) * all.width)
    const some = { pixels, width: all.width, rows, first: all.first + top }
    for (const painter of strip) painter.paint(some)
  }
}
