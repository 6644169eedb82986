/** From a picture to the bytes of a file in one of the formats. */
import type { Picture, PictureFormat, PictureOptions } from '../../contract/picture.ts'
import { drawPicture } from '../../picture/draw-picture.ts'
import { type Drawing, writtenIn } from '../../picture/drawing.ts'
import { completePng, toMetadata } from '../../picture/file/embed.ts'
import { placeLoose } from '../../picture/place-loose.ts'
import { toSvg } from '../../picture/to-svg.ts'
import { EntourageError } from '../errors.ts'
import { svgFontsFor } from './fonts.ts'
import { readHandoutParts } from './handout-parts.ts'
import { toHtml } from './to-html.ts'

export interface PictureJob {
  readonly picture: Picture
  /** Ids of entities that have no place yet. */
  readonly loose: readonly string[]
  readonly options: PictureOptions
  readonly format: PictureFormat
  /** The saved view that the picture was made from, as JSON; null when there is none. */
  readonly scene: unknown
}

/** Throws `bad-request` for a picture of nothing, `too-large` for more pixels than can be drawn. */
export async function renderPicture({ picture, loose, options, format, scene }: PictureJob): Promise<Uint8Array> {
  if (picture.entities.length === 0) {
    throw new EntourageError(
      'bad-request',
      'There is nothing to draw: the picture has no entities. Check the filter.',
      [{ field: 'picture.entities', message: 'is empty' }],
    )
  }
  const placed = placeLoose(picture, loose, options.upright)
  const drawing = drawPicture(placed, options)
  const content = options.data ? { picture: placed, scene } : null
  if (format === 'html') return writeHandout(drawing, placed, options, content)
  if (format === 'svg') return new TextEncoder().encode(await writeSvg(drawing, options, content))
  // Libraries of a few megabytes each: only who wants such a file waits for them.
  if (format === 'pdf') return (await import('./to-pdf.ts')).toPdf(drawing, placed.words.author, content)
  const { toPng } = await import('./to-png.ts')
  return completePng(await toPng(drawing, options.dpi), options.dpi, content)
}

async function writeSvg(drawing: Drawing, options: PictureOptions, content: unknown): Promise<string> {
  return toSvg(drawing, {
    ...(content === null ? {} : { metadata: await toMetadata(content) }),
    ...(options.embedFonts ? { fonts: await svgFontsFor(writtenIn(drawing.marks)) } : {}),
  })
}

/** Without its data the page still draws and searches; what is claimed is not in it. */
async function writeHandout(
  drawing: Drawing,
  picture: Picture,
  options: PictureOptions,
  content: unknown,
): Promise<Uint8Array> {
  const shown = content ?? { picture: { ...picture, claims: [], furtherSources: [] } }
  const fonts = await svgFontsFor(JSON.stringify(shown))
  return new TextEncoder().encode(toHtml(drawing, options, shown, fonts, await readHandoutParts()))
}
