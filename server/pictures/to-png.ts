/** Turns a drawing into a PNG, without a browser. */
import { availableParallelism } from 'node:os'
import { type Drawing, flatMarks, type Mark, type TextMark } from '../../picture/drawing.ts'
import { writePng } from '../../picture/file/png-chunks.ts'
import { measureText } from '../../picture/measure-text.ts'
import { MOST_PIXELS, mostDpi, UNITS_PER_INCH } from '../../picture/most-dpi.ts'
import { toSvg } from '../../picture/to-svg.ts'
import { formatCount } from '../../view/words.ts'
import { EntourageError } from '../errors.ts'
import { drawBands } from './draw-bands.ts'
import { fontPathsFor } from './fonts.ts'
import { type Band, joinAdler, type PackedBand } from './png-band.ts'
import { splitRuns } from './split-runs.ts'

/** A thread takes about as long to start as this many pixels to draw. */
const PIXELS_A_BAND = 3_000_000
const MOST_BANDS = 4
/** Keeps rounding up from adding a row. */
const LITTLE = 0.002

/** Width and height in pixels. Throws `too-large` with what to do instead, before anything is drawn. */
export function pixelSize({ width, height }: Pick<Drawing, 'width' | 'height'>, dpi: number) {
  const size = {
    width: Math.round((width * dpi) / UNITS_PER_INCH),
    height: Math.round((height * dpi) / UNITS_PER_INCH),
  }
  const most = mostDpi({ width, height })
  if (dpi <= most) return size
  throw new EntourageError(
    'too-large',
    `The picture would have ${formatCount(size.width)} × ${formatCount(size.height)} pixels, more than the ${MOST_PIXELS / 1_000_000} million that are drawn. Choose at most ${formatCount(most)} dpi, or SVG or PDF, which have no pixels.`,
    [{ field: 'options.dpi', message: 'makes the picture too large' }],
  )
}

/** Throws as `pixelSize` does. */
export async function toPng(drawing: Drawing, dpi: number): Promise<Uint8Array> {
  const { width, height } = pixelSize(drawing, dpi)
  const readable = { ...drawing, marks: splitRuns(drawing.marks) }
  const count = Math.max(1, Math.min(MOST_BANDS, availableParallelism(), Math.floor((width * height) / PIXELS_A_BAND)))
  return joinBands(drawing, { width, height }, await drawBands(bandsOf(readable, { width, height }, count)))
}

interface PixelSize {
  readonly width: number
  readonly height: number
}

export function bandsOf(drawing: Drawing, size: PixelSize, count: number): readonly Band[] {
  return Array.from({ length: count }, (_, index) => bandOf(drawing, size, index, count))
}

export function joinBands({ background }: Drawing, size: PixelSize, bands: readonly PackedBand[]): Uint8Array {
  return writePng({
    ...size,
    isOpaque: background !== null,
    packed: bands.map(({ packed }) => packed),
    adler: bands.reduce((sum, { adler, length }) => joinAdler(sum, adler, length), 1),
  })
}

/** The rows of a band, as an SVG that shows nothing else. */
function bandOf(drawing: Drawing, { width, height }: PixelSize, index: number, count: number): Band {
  const [first, end] = [Math.round((height * index) / count), Math.round((height * (index + 1)) / count)]
  const unit = drawing.height / height
  const [top, bottom] = [first * unit, end * unit]
  const seen = { ...drawing, marks: count === 1 ? drawing.marks : marksWithin(drawing.marks, top, bottom) }
  return {
    svg: toSvg(seen, { rows: { top, height: bottom - top - LITTLE * unit } }),
    fontFiles: fontPathsFor(textOf(seen)),
    width,
    rows: end - first,
    isOpaque: drawing.background !== null,
    isLast: index === count - 1,
  }
}

/** Texts take longest to read, so that those elsewhere are left out; the rasteriser itself skips other marks. */
function marksWithin(marks: readonly Mark[], top: number, bottom: number): readonly Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'layer') return [{ ...mark, marks: marksWithin(mark.marks, top, bottom) }]
    return mark.kind === 'text' && !touches(mark, top, bottom) ? [] : [mark]
  })
}

function touches({ text, y, size, weight, angle }: TextMark, top: number, bottom: number): boolean {
  const slope = Math.abs(Math.sin((angle * Math.PI) / 180))
  const reach = 2 * size + slope * measureText(text, size, weight)
  return y + reach >= top && y - reach <= bottom
}

/** All that is written in the drawing: it decides which fonts are read. */
function textOf({ marks }: Drawing): string {
  return flatMarks(marks)
    .map((mark) => (mark.kind === 'text' ? mark.text : ''))
    .join(' ')
}
