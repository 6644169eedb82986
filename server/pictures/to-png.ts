/** Turns an SVG into pixels, without a browser. */
import { Resvg } from '@resvg/resvg-js'
import type { Drawing } from '../../picture/drawing.ts'
import { EntourageError } from '../errors.ts'
import { formatCount } from '../../view/words.ts'
import { fontPathsFor } from './fonts.ts'

/** A3 at 450 dpi; four bytes each, and the same again while it is packed. */
const MOST_PIXELS = 40_000_000
/** Most programs refuse longer sides. */
const LONGEST_SIDE = 20_000
const UNITS_PER_INCH = 96

/** Width and height in pixels. Throws `too-large` with what to do instead, before anything is drawn. */
export function pixelSize({ width, height }: Pick<Drawing, 'width' | 'height'>, dpi: number) {
  const size = {
    width: Math.round((width * dpi) / UNITS_PER_INCH),
    height: Math.round((height * dpi) / UNITS_PER_INCH),
  }
  if (size.width * size.height <= MOST_PIXELS && Math.max(size.width, size.height) <= LONGEST_SIDE) return size
  const share = Math.min(
    Math.sqrt(MOST_PIXELS / (size.width * size.height)),
    LONGEST_SIDE / Math.max(size.width, size.height),
  )
  throw new EntourageError(
    'too-large',
    `The picture would have ${formatCount(size.width)} × ${formatCount(size.height)} pixels, more than the ${MOST_PIXELS / 1_000_000} million that are drawn. Choose at most ${formatCount(Math.floor(dpi * share))} dpi, or SVG or PDF, which have no pixels.`,
    [{ field: 'options.dpi', message: 'makes the picture too large' }],
  )
}

/** `text` is all that is written in the picture: it decides which fonts are read. */
export function toPng(svg: string, width: number, text: string): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontPathsFor(text)],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
    logLevel: 'off',
  })
  return image.render().asPng()
}
