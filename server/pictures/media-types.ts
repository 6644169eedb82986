/** What the formats of pictures are called on the web. */
import type { PictureFormat } from '../../contract/picture.ts'

export const MEDIA_TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
}
