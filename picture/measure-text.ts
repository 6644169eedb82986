/** How wide a text is in the pictures' own font, without a browser and without the font. */
import type { Weight } from './drawing.ts'
import { INTER_WIDTHS } from './inter-widths.ts'

/** Inter's other weights are evenly narrower or wider than the medium one; both measured over all its letters. */
const WEIGHT_FACTORS: Readonly<Record<Weight, number>> = { 400: 0.986, 500: 1, 600: 1.015 }

/** Signs of other fonts, in the size of the text. Noto Sans Arabic joins its letters, hence the small mean width. */
const HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u30ff\uff00-\uff60]/u
const ARABIC = /\p{Script=Arabic}/u
const PICTOGRAM = /\p{Extended_Pictographic}/u
const NO_WIDTH = /^[\p{M}\p{Cf}\ufe00-\ufe0f]/u
const UNKNOWN = 0.68

const known = new Map<string, number>()

/** The width in pixels of `text` in Inter of `size` pixels; other scripts are estimated on the wide side. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
  let width = 0
  for (const sign of text) {
    const seen = known.get(sign) ?? remember(sign)
    width += seen
  }
  return width * size * WEIGHT_FACTORS[weight]
}

function remember(sign: string): number {
  const width = interWidth(sign) ?? interWidth(sign.normalize('NFD')) ?? otherWidth(sign)
  known.set(sign, width)
  return width
}

/** null for a sign that the table lacks. */
function interWidth(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0
  const range = INTER_WIDTHS.find(({ first, widths }) => code >= first && code < first + widths.length / 2)
  if (range === undefined) return null
  const at = (code - range.first) * 2
  const hundredths = Number.parseInt(range.widths.slice(at, at + 2), 36)
  return hundredths === 0 ? null : hundredths / 100
}

function otherWidth(sign: string): number {
  if (NO_WIDTH.test(sign)) return 0
  if (HAN.test(sign)) return 1
  if (ARABIC.test(sign)) return 0.62
  return PICTOGRAM.test(sign) ? 1.25 : UNKNOWN
}
