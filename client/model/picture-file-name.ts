/** The names under which pictures and data are saved. */
import type { PictureFormat } from '../../contract/picture.ts'

const LONGEST = 60

/** `Who paid whom?` → `who-paid-whom.svg`, in any script; `network.svg` without a title. */
export const pictureFileName = (title: string, format: PictureFormat): string => plainFileName(title, format)

/** The same with any ending. */
export function plainFileName(title: string, ending: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .split('')
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${words === '' ? 'network' : words}.${ending}`
}
