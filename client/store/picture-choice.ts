/** What was chosen of a picture to save, as this browser keeps it for the next one. */
import { z } from 'zod'
import { PictureFormat, PictureOptions } from '../../contract/picture.ts'

export const PictureChoice = z.object({
  format: PictureFormat,
  options: PictureOptions,
  author: z.string().max(500),
})
export type PictureChoice = z.infer<typeof PictureChoice>

export const FIRST_CHOICE: PictureChoice = {
  format: 'png',
  options: PictureOptions.parse({}),
  author: '',
}

/** The kept choice; the first one for what cannot be read. */
export function readPictureChoice(text: string | null): PictureChoice {
  try {
    const read = PictureChoice.safeParse(JSON.parse(text ?? 'null'))
    return read.success ? read.data : FIRST_CHOICE
  } catch {
    return FIRST_CHOICE
  }
}
