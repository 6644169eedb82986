/** Turns a drawing into a PNG, without a browser. */
import { availableParallelism } from 'node:os'
import { type Drawing, flatMarks, type Mark, type TextMark, writtenIn } from '../../picture/drawing.ts'
import { writePng } from '../../picture/file/png-chunks.ts'
import { measureText } from '../../picture/measure-text.ts'
import { MOST_PIXELS, mostDpi, UNITS_PER_INCH } from '../../picture/most-dpi.ts'
import { toSvg } from '../../picture/to-svg.ts'
import { formatCount } from '../../view/words.ts'
import { EntourageError } from '../errors.ts'
import { drawBands } from './draw-bands.ts'
import { fontPathsFor } from './fonts.ts'
import { type Band, joinAdler, type PackedBand } from './png-band.ts'
import { partMarks, type PartedMarks } from './simple-strokes.ts'
import { splitRuns } from './split-runs.ts'

/** A thread takes about as long to start as this many pixels to draw. */
const PIXELS_A_THREAD = 3_000_000
const MOST_THREADS = 4
/** More than one, so that a crowded band does not keep one thread busy alone. */
const BANDS_A_THREAD = 2

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
  const most = Math.min(MOST_THREADS, availableParallelism(), Math.floor((width * height) / PIXELS_A_THREAD))
  const threads = Math.max(1, most)
  const bands = bandsOf(readable, { width, height }, threads === 1 ? 1 : threads * BANDS_A_THREAD)
  return joinBands(drawing, { width, height }, await drawBands(bands, threads))
}

interface PixelSize {
  readonly width: number
  readonly height: number
}

export function bandsOf(drawing: Drawing, size: PixelSize, count: number): readonly Band[] {
  const parts = partMarks(drawing.marks)
  return Array.from({ length: count }, (_, index) => bandOf(drawing, parts, size, index, count))
}

export function joinBands({ background }: Drawing, size: PixelSize, bands: readonly PackedBand[]): Uint8Array {
  return writePng({
    ...size,
    isOpaque: background !== null,
    packed: bands.map(({ packed }) => packed),
    adler: bands.reduce((sum, { adler, length }) => joinAdler(sum, adler, length), 1),
  })
}

/** The rows of a band, as SVGs that show nothing else. */
function bandOf(
  drawing: Drawing,
  { below, simple, above }: PartedMarks,
  { width, height }: PixelSize,
  index: number,
  count: number,
): Band {
  const [first, end] = [Math.round((height * index) / count), Math.round((height * (index + 1)) / count)]
  const unit = drawing.height / height
  const [top, bottom] = [first * unit, end * unit]
  const svgOf = (marks: readonly Mark[], background: string | null): string =>
    toSvg(
      { ...drawing, marks, background },
      { rows: { top, height: bottom - top, pixels: { width, height: end - first } } },
    )
  const within = (marks: readonly Mark[]): readonly Mark[] => (count === 1 ? marks : marksWithin(marks, top, bottom))
  const [under, over] = [within(below), within(above)]
  return {
    below: flatMarks(under).length === 0 ? null : svgOf(under, drawing.background),
    strokes: simple,
    above: svgOf(over, simple.length === 0 ? drawing.background : null),
    fontFiles: fontPathsFor(writtenIn([...under, ...over])),
    background: drawing.background,
    width,
    rows: end - first,
    first,
    scale: { x: width / drawing.width, y: height / drawing.height },
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
