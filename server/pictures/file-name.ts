/** The name of a picture's file, made of plain letters, which every system takes. */
import type { PictureFormat } from '../../contract/picture.ts'
import { foldName } from '../names/fold-name.ts'

const LONGEST = 60

/** `The Karakulov defection` → `the-karakulov-defection.png`; `network.png` without a title. */
export function pictureFileName(title: string, format: PictureFormat): string {
  const words = foldName(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${words === '' ? 'network' : words}.${format}`
}
