/** Makes a text of a file into one that can be stored, or says why it cannot. */
import { quote } from '../../cases/problem.ts'

/** A text in one file: nobody reads more of one in a network, and a slip in quoting makes far longer ones. */
export const LONGEST_TEXT = 1_000_000

/** Invisible signs that say nothing: controls but for line break and tab, and marks of byte order. */
const INVISIBLE = /(?![\n\t])\p{Cc}|\ufeff/gu
const HALF = /\p{Cs}/u
const ANY_ODD = /(?![\n\t])\p{Cc}|[\ufeff\ufffd]|\p{Cs}/u

export interface CleanText {
  readonly text: string
  /** What was done to it, or null. */
  readonly assumed: string | null
  /** Why it cannot be stored, or null. */
  readonly fault: string | null
}

/** Returns `text` trimmed, line breaks as `\n`, without invisible signs. */
export function cleanText(text: string): CleanText {
  if (text.length > LONGEST_TEXT) {
    const millions = `${(text.length / 1_000_000).toFixed(1)} million`
    return { text: '', assumed: null, fault: `a text of ${millions} characters; expected at most 1 million` }
  }
  if (!ANY_ODD.test(text)) return { text: text.trim(), assumed: null, fault: null }
  if (text.includes('\0') || HALF.test(text)) {
    const what = text.includes('\0') ? 'NUL' : 'half of a sign (a lone surrogate)'
    return {
      text: '',
      assumed: null,
      fault: `${quote(text)} holds ${what}, which is no text; expected letters, digits and signs`,
    }
  }
  const lost = text.includes('\ufffd')
  const clean = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replaceAll('\ufffd', '?')
  const same = clean.replace(/\n/g, '') === text.replace(/[\r\n]/g, '')
  return {
    text: clean.trim(),
    assumed: same
      ? null
      : lost
        ? 'a letter that was lost before the file came here is written as a question mark'
        : 'invisible control characters in a text were left out',
    fault: null,
  }
}
