/** Tells the tokens that an engine could read otherwise than they look. */
import { isWordEnd } from './characters.ts'
import type { LexicalRules } from './lexical-rules.ts'
import { endOfNumber } from './scan-token.ts'
import type { Problem, TokenKind } from './token.ts'

const BEYOND_ASCII = /[\u0080-\uffff]/
const ESCAPE = /\\u([0-9a-fA-F]{4})/g
/** What an escape in a string must not stand for: quotes, the backslash, line ends and other control characters. */
// oxlint-disable-next-line no-control-regex
const RISKY = /[\u0000-\u001f\u007f-\u009f\u2028\u2029'"`\\]/

/** The problem of the token `part`, which stands at `at` in the text. */
export const findProblem = (
  kind: TokenKind,
  part: string,
  text: string,
  at: number,
  rules: LexicalRules,
): Problem | null => {
  switch (kind) {
    case 'space':
    case 'mark':
      return null
    case 'word':
      return findLookAlike(part)
    case 'number':
      return part.length === 1 || endOfNumber(text, at) === at + part.length ? null : 'number'
    case 'odd':
      return part.startsWith('\\u') ? 'escape' : 'character'
    case 'comment':
      return findInComment(part, rules)
    case 'string':
      return findInString(part, rules)
    case 'name':
      return findInName(part, text.charAt(at + part.length), rules)
    case 'parameter':
      return findInParameter(part, text, at, rules)
  }
}

/** One engine takes `ſ` for an S and `ı` for an I in its key words, so a word that becomes ASCII in capitals is a trap. */
const findLookAlike = (word: string): Problem | null => {
  if (!BEYOND_ASCII.test(word)) return null
  const folded = [word.toUpperCase(), word.toLowerCase().toUpperCase(), word.normalize('NFKC').toUpperCase()]
  return folded.some((capitals) => !BEYOND_ASCII.test(capitals)) ? 'look-alike' : null
}

/** Where escapes are decoded first, one in a comment or a name could end it. */
const findEscape = (part: string, rules: LexicalRules): Problem | null =>
  rules.decodesFirst && part.includes('\\u') ? 'escape' : null

const findInComment = (comment: string, rules: LexicalRules): Problem | null => {
  const isOpen = comment.startsWith('/*') && (!comment.endsWith('*/') || comment.length < '/**/'.length)
  return isOpen ? 'open-comment' : findEscape(comment, rules)
}

const findInString = (string: string, rules: LexicalRules): Problem | null => {
  if (!isClosed(string)) return 'open-string'
  if (findEscape(string, rules) === null) return null
  const decoded = [...string.matchAll(ESCAPE)].map(([, digits = '']) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return decoded.some((char) => RISKY.test(char)) ? 'escape' : null
}

/** Its last quotation mark is not its first, and not escaped by an odd number of backslashes. */
const isClosed = (string: string): boolean => {
  if (string.length < 2 || string.charAt(0) !== string.charAt(string.length - 1)) return false
  let backslashes = 0
  while (string.charAt(string.length - 2 - backslashes) === '\\') backslashes += 1
  return backslashes % 2 === 0
}

/** `next` is the character after the name. */
const findInName = (name: string, next: string, rules: LexicalRules): Problem | null => {
  const inner = name.slice(1, -1).replaceAll('``', '')
  if (name.length < 2 || !name.endsWith('`') || inner.includes('`')) return 'open-name'
  if (!rules.doublesBackQuotes && next === '`') return 'back-quote'
  return findEscape(name, rules)
}

const findInParameter = (part: string, text: string, at: number, rules: LexicalRules): Problem | null => {
  // One engine takes `a$b` for one word.
  if (part.length === 1 || (at > 0 && isWordEnd(text, at))) return 'parameter'
  return part.charAt(1) === '`' ? findInName(part.slice(1), text.charAt(at + part.length), rules) : null
}
