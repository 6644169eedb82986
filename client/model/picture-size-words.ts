/** How large a picture will be, in words. */
import type { PictureFormat, PictureOptions } from '../../contract/picture.ts'
import { formatCount } from '../../view/words.ts'

const UNITS_PER_INCH = 96
const MM_PER_INCH = 25.4

/** `width` and `height` in units of 1/96 inch: pixels for a PNG, millimetres for what is printed from vectors. */
export function pictureSizeWords(
  { width, height }: { readonly width: number; readonly height: number },
  format: PictureFormat,
  { dpi }: Pick<PictureOptions, 'dpi'>,
): string {
  const pixels = (side: number): string => formatCount(Math.round((side * dpi) / UNITS_PER_INCH))
  const millimetres = (side: number): string => formatCount(Math.round((side * MM_PER_INCH) / UNITS_PER_INCH))
  if (format === 'html') return 'One page that fits any window, with the evidence to look into'
  return format === 'png'
    ? `${pixels(width)} × ${pixels(height)} pixels`
    : `${millimetres(width)} × ${millimetres(height)} mm, sharp at any size`
}
