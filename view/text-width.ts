/**
 * Estimates how wide a text is without a browser, so that places can be found
 * in a worker and in tests. It errs on the wide side, so that what is kept
 * free is never too little.
 */

const NARROW = /[iljtfrI.,:;'’!|()[\]/ -]/u
const WIDE = /[mwMWQOGD@%&—…ЖМШЩЮФЫжмшщюфы]/u
const CAPITAL = /\p{Lu}/u
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

/** Widths of the signs met so far: names use few different ones. */
const known = new Map<string, number>()

/** The width of `text` in pixels in a plain sans serif of `size` pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const sign of text) {
    const seen = known.get(sign)
    if (seen === undefined) known.set(sign, signWidth(sign))
    width += seen ?? signWidth(sign)
  }
  return width * size
}

function signWidth(sign: string): number {
  if (NARROW.test(sign)) return 0.36
  if (FULL_WIDTH.test(sign)) return 1.05
  if (WIDE.test(sign)) return 0.92
  return CAPITAL.test(sign) ? 0.72 : 0.6
}
