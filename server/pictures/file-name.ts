/** The name of a picture's file. */
import type { PictureFormat } from '../../contract/picture.ts'
import { plainName } from '../names/plain-name.ts'

/** `The Karakulov defection` → `the-karakulov-defection.png`; `network.png` without a title. */
export const pictureFileName = (title: string, format: PictureFormat): string => `${plainName(title)}.${format}`
