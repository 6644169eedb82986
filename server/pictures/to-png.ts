/** Turns a drawing into a PNG, without a browser. */
import { availableParallelism } from 'node:os'
import { crc32 } from 'node:zlib'
import { type Drawing, flatMarks, type Mark, writtenIn } from '../../picture/drawing.ts'
import { writePng } from '../../picture/file/png-chunks.ts'
import { measureText } from '../../picture/measure-text.ts'
import { MOST_PIXELS, mostDpi, UNITS_PER_INCH } from '../../picture/most-dpi.ts'
import { toSvg } from '../../picture/to-svg.ts'
import { formatCount } from '../../view/words.ts'
import { EntourageError } from '../errors.ts'
import { drawBands } from './draw-bands.ts'
import { fontPathsFor } from './fonts.ts'
import { type Step, stepsOf } from './paint/steps-of.ts'
import type { Band, BandedPicture, BandSvg, PackedBand } from './png-band.ts'
import { joinAdler } from './png-lines.ts'
import { splitRuns } from './split-runs.ts'

/** A thread takes about as long to start as this many pixels to draw. */
const PIXELS_A_THREAD = 3_000_000
const MOST_THREADS = 4
/** More than one, so that a crowded band does not keep one thread busy alone. */
const BANDS_A_THREAD = 4

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
  const size = pixelSize(drawing, dpi)
  const readable = { ...drawing, marks: splitRuns(drawing.marks) }
  const most = Math.min(MOST_THREADS, availableParallelism(), Math.floor((size.width * size.height) / PIXELS_A_THREAD))
  const threads = Math.max(1, most)
  const picture = cutBands(readable, size, threads === 1 ? 1 : threads * BANDS_A_THREAD)
  return joinBands(drawing, size, await drawBands(picture, threads))
}

interface PixelSize {
  readonly width: number
  readonly height: number
}

export function cutBands(drawing: Drawing, size: PixelSize, count: number): BandedPicture {
  const steps = stepsOf(drawing.marks)
  return {
    width: size.width,
    scale: { x: size.width / drawing.width, y: size.height / drawing.height },
    background: drawing.background,
    steps: steps.map((step) => (step.kind === 'simple' ? step.marks : null)),
    bands: Array.from({ length: count }, (_, index) => bandOf(drawing, steps, size, index, count)),
  }
}

export function joinBands({ background }: Drawing, size: PixelSize, bands: readonly PackedBand[]): Uint8Array {
  return writePng({
    ...size,
    isOpaque: background !== null,
    packed: bands.map(({ packed }) => packed),
    adler: bands.reduce((sum, { adler, length }) => joinAdler(sum, adler, length), 1),
    crcOf: crc32,
  })
}

/** The rows of a band, as SVGs that show nothing else. */
function bandOf(
  drawing: Drawing,
  steps: readonly Step[],
  { width, height }: PixelSize,
  index: number,
  count: number,
): Band {
  const [first, end] = [Math.round((height * index) / count), Math.round((height * (index + 1)) / count)]
  const unit = drawing.height / height
  const [top, bottom] = [first * unit, end * unit]
  const svgOf = (marks: readonly Mark[]): BandSvg | null => {
    const within = count === 1 ? marks : marksWithin(marks, top, bottom)
    if (flatMarks(within).length === 0) return null
    const rows = { top, height: bottom - top, pixels: { width, height: end - first } }
    const svg = toSvg({ ...drawing, marks: within, background: null }, { rows })
    return { svg, fontFiles: fontPathsFor(writtenIn(within)) }
  }
  const svgs = steps.map((step) => (step.kind === 'simple' ? null : svgOf(step.marks)))
  return { first, rows: end - first, isLast: index === count - 1, svgs }
}

/** Those that show between these heights, so that nothing is read and drawn where nothing will be seen. */
function marksWithin(marks: readonly Mark[], top: number, bottom: number): readonly Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'layer') return [{ ...mark, marks: marksWithin(mark.marks, top, bottom) }]
    const reach = reachOf(mark)
    return reach.bottom >= top && reach.top <= bottom ? [mark] : []
  })
}

/** From where to where a mark may show; rather too much. */
function reachOf(mark: Exclude<Mark, { readonly kind: 'layer' }>): { readonly top: number; readonly bottom: number } {
  if (mark.kind === 'text') {
    const slope = Math.abs(Math.sin((mark.angle * Math.PI) / 180))
    const far = 2 * mark.size + slope * measureText(mark.text, mark.size, mark.weight)
    return { top: mark.y - far, bottom: mark.y + far }
  }
  // Corners may be sharp.
  const edge = 1 + 4 * (mark.pen?.width ?? 0)
  if (mark.kind === 'circle') return { top: mark.y - mark.radius - edge, bottom: mark.y + mark.radius + edge }
  if (mark.kind === 'rect') return { top: mark.y - edge, bottom: mark.y + mark.height + edge }
  return { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
}
