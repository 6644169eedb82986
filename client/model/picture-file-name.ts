/** The name under which a picture is saved. */
import type { PictureFormat } from '../../contract/picture.ts'

const LONGEST = 60

/** `Who paid whom?` → `who-paid-whom.svg`, in any script; `network.svg` without a title. */
export function pictureFileName(title: string, format: PictureFormat): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .split('')
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${words === '' ? 'network' : words}.${format}`
}
