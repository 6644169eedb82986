/** Tells the tokens that an engine could read otherwise than they look. */
import type { Problem } from './token.ts'

const BEYOND_ASCII = /[\u0080-\uffff]/
const ESCAPE = /\\u([0-9a-fA-F]{4})/g
/** What an escape in a string must not stand for: quotes, the backslash, line ends and other control characters. */
// oxlint-disable-next-line no-control-regex
const RISKY = /[\u0000-\u001f\u007f-\u009f\u2028\u2029'"`\\]/

/** One engine takes `ſ` for an S and `ı` for an I in its key words, so a word that becomes ASCII in capitals is a trap. */
export const findLookAlike = (word: string): Problem | null => {
  const folded = [word.toUpperCase(), word.toLowerCase().toUpperCase(), word.normalize('NFKC').toUpperCase()]
  return folded.some((capitals) => !BEYOND_ASCII.test(capitals)) ? 'look-alike' : null
}

/** Where escapes are decoded before anything else, any one in a comment or a name could end it. */
export const findEscape = (part: string): Problem | null => (part.includes('\\u') ? 'escape' : null)

/** The same in a string, where only what has a meaning to strings can do harm. */
export const findRiskyEscape = (string: string): Problem | null => {
  const decoded = [...string.matchAll(ESCAPE)].map(([, digits = '']) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return decoded.some((char) => RISKY.test(char)) ? 'escape' : null
}
