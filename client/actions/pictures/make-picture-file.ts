/** Makes a picture's file: an SVG here in the page, all else by the server. */
import { drawPicture } from '../../../picture/draw-picture.ts'
import { toMetadata } from '../../../picture/file/embed.ts'
import { toSvg } from '../../../picture/to-svg.ts'
import { fetchImage, type ImageWish } from '../../api/fetch-image.ts'

/** Throws RequestFailed where the server takes part. */
export async function makePictureFile(wish: ImageWish, signal?: AbortSignal): Promise<Blob> {
  const { format, picture, scene, options } = wish
  if (format !== 'svg' || options.embedFonts) return await fetchImage(wish, signal)
  const metadata = options.data ? await toMetadata({ picture, scene }) : ''
  return new Blob([toSvg(drawPicture(picture, options), { metadata })], { type: 'image/svg+xml' })
}
