/** The head of a picture: its title and subtitle, at the top left. */
import type { PictureWords } from '../contract/picture.ts'
import { cleanText } from './clean-text.ts'
import { textMark } from './drawing.ts'
import type { FootPart } from './foot-part.ts'
import { measureText } from './measure-text.ts'
import type { Style } from './style.ts'
import { wrapText } from './wrap-text.ts'

const TITLE = 1.85
const SUBTITLE = 1.15
/** Longer lines are hard to read: about so many texts' width, in the size of the subtitle. */
const MEASURE = 54

export function drawHead({ title, subtitle }: PictureWords, width: number, { palette, text }: Style): FootPart {
  const large = TITLE * text
  const small = SUBTITLE * text
  const heads = wrapIf(cleanText(title), width, (line) => measureText(line, large, 600))
  const subs = wrapIf(cleanText(subtitle), Math.min(width, MEASURE * small), (line) => measureText(line, small))
  const titleHeight = heads.length * large * 1.18
  const subHeight = subs.length === 0 ? 0 : subs.length * small * 1.38 + (heads.length === 0 ? 0 : 0.3 * text)
  return {
    width,
    height: titleHeight + subHeight,
    marksAt: ({ x, y }) => [
      ...heads.map((line, index) =>
        textMark(line, x, y + large * (0.9 + index * 1.18), { size: large, weight: 600, colour: palette.ink }),
      ),
      ...subs.map((line, index) =>
        textMark(line, x, y + titleHeight + (heads.length === 0 ? 0 : 0.3 * text) + small * (1 + index * 1.38), {
          size: small,
          colour: palette.inkQuiet,
        }),
      ),
    ],
  }
}

const wrapIf = (text: string, width: number, measure: (line: string) => number): readonly string[] =>
  text === '' ? [] : wrapText(text, width, measure)
