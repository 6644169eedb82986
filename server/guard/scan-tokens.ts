/**
 * Cuts a statement into tokens by the rules of one engine, in one pass over its
 * characters. Never throws, and every character is in exactly one token.
 *
 * A statement may have as many tokens as characters, so nothing is made for any
 * of them: what is known of them lies in arrays of numbers, and their text is
 * cut out of the statement only where somebody asks for it (`to-tokens.ts`).
 */
import {
  ASCII_END,
  endOfAsciiWord,
  endOfWord,
  isAsciiLetter,
  isDigit,
  isFurtherWordStart,
  isSpace,
  isWordEnd,
} from './characters.ts'
import { findEscape, findLookAlike, findRiskyEscape } from './find-problem.ts'
import { findKeyWord, findSign, isSign, NO_KEY, widthOfSign } from './keys.ts'
import { type EngineName, LEXICAL_RULES, type LexicalRules } from './lexical-rules.ts'
import {
  endOfBlock,
  endOfLine,
  endOfName,
  endOfNumber,
  endOfNumberAndWord,
  endOfOdd,
  endOfSpaces,
  endOfString,
  OPEN,
} from './scan-token.ts'
import type { Problem } from './token.ts'

/** The kinds of tokens by their numbers, of which those below have names; the first is for the places after the last token. */
export const KINDS = [
  'end',
  'space',
  'comment',
  'word',
  'name',
  'string',
  'number',
  'parameter',
  'mark',
  'odd',
] as const
const SPACE = 1
const COMMENT = 2
export const WORD = 3
export const NAME = 4
export const STRING = 5
export const NUMBER = 6
export const PARAMETER = 7
export const MARK = 8
const ODD = 9

/** Where what is known of tokens is written, by their places. */
export interface TokenSpace {
  /** Numbers of `KINDS`. */
  readonly kinds: Uint8Array
  /** Numbers of `KEYS`. */
  readonly keys: Uint8Array
  /** Offsets in UTF-16 units; `ends` are exclusive. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** For so many tokens, which a text of so many characters has at most. */
export const makeSpace = (tokens: number): TokenSpace => ({
  kinds: new Uint8Array(tokens),
  keys: new Uint8Array(tokens),
  starts: new Uint32Array(tokens),
  ends: new Uint32Array(tokens),
})

/**
 * The tokens of `text`, by their places from 0 to `count`. What lies after them
 * has the kind `end` or none, and no key, so that looking ahead needs no care.
 */
export interface Tokens extends TokenSpace {
  readonly text: string
  readonly count: number
  /** Of the few tokens that have one, by their places. */
  readonly problems: ReadonlyMap<number, Problem>
}

const BLANK = 0x20
const QUOTE = 0x60
const SLASH = 0x2f
const STAR = 0x2a
const DOT = 0x2e

const toKind = (code: number, rules: LexicalRules): number => {
  const char = String.fromCharCode(code)
  if (isSpace(code, rules)) return SPACE
  if (isDigit(code)) return NUMBER
  if (isAsciiLetter(code)) return WORD
  if (char === "'" || char === '"') return STRING
  if (char === '`') return NAME
  if (char === '$') return PARAMETER
  return isSign(code) ? MARK : ODD
}

const toKinds = (engine: EngineName): Uint8Array =>
  Uint8Array.from({ length: ASCII_END }, (_, code) => toKind(code, LEXICAL_RULES[engine]))

/** The kinds of tokens by the code of their first character, as far as that alone decides. */
const FIRST_KINDS: Readonly<Record<EngineName, Uint8Array>> = { neo4j: toKinds('neo4j'), embedded: toKinds('embedded') }

/** The kind of the token that begins at `at` with the character `code`. */
const kindAt = (text: string, at: number, code: number, firstKinds: Uint8Array, rules: LexicalRules): number => {
  if (code >= ASCII_END) {
    if (isSpace(code, rules)) return SPACE
    return isFurtherWordStart(text, at) ? WORD : ODD
  }
  if (code !== SLASH && code !== DOT) return Number(firstKinds[code])
  const next = text.charCodeAt(at + 1)
  if (code === DOT) return isDigit(next) ? NUMBER : MARK
  return next === SLASH || next === STAR ? COMMENT : MARK
}

/**
 * `without` leaves out white space and comments that hide nothing. The tokens
 * are written into `space`, if one is given: they hold until it is used again.
 */
export const scanTokens = (
  text: string,
  engine: EngineName,
  without: 'nothing' | 'gaps',
  space: TokenSpace = makeSpace(text.length),
): Tokens => {
  const { length } = text
  const rules = LEXICAL_RULES[engine]
  const firstKinds = FIRST_KINDS[engine]
  const decodes = rules.decodesFirst && text.includes('\\u')
  const { kinds, keys, starts, ends } = space
  const problems = new Map<number, Problem>()
  let count = 0
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    // Between most tokens lies one space, and looking for its end takes longer than going on.
    if (code === BLANK && without === 'gaps') {
      at += 1
      continue
    }
    const kind = kindAt(text, at, code, firstKinds, rules)
    let end: number
    let key = NO_KEY
    let problem: Problem | null = null
    switch (kind) {
      case SPACE:
        end = endOfSpaces(text, at, rules)
        break
      case WORD: {
        const plainEnd = endOfAsciiWord(text, at)
        end = endsPlainly(text, plainEnd) ? plainEnd : endOfWord(text, plainEnd)
        if (end === plainEnd) key = findKeyWord(text, at, end)
        else problem = findLookAlike(text.slice(at, end))
        break
      }
      case MARK:
        key = findSign(text, at)
        end = at + widthOfSign(key)
        break
      case NUMBER:
        end = endOfPlainNumber(text, at)
        if (end === OPEN) {
          end = endOfNumberAndWord(text, at)
          if (endOfNumber(text, at) !== end) problem = 'number'
        }
        break
      case STRING:
        end = endOfString(text, at)
        if (end === OPEN) problem = 'open-string'
        else if (decodes) problem = findRiskyEscape(text.slice(at, end))
        break
      case NAME:
        end = endOfName(text, at, rules)
        problem = findInName(text, at, end, rules, decodes)
        break
      case PARAMETER:
        end = text.charCodeAt(at + 1) === QUOTE ? endOfName(text, at + 1, rules) : endOfWord(text, at + 1)
        // One engine takes `a$b` for one word.
        if (end === at + 1 || (at > 0 && isWordEnd(text, at))) problem = 'parameter'
        else if (text.charCodeAt(at + 1) === QUOTE) problem = findInName(text, at, end, rules, decodes)
        break
      case COMMENT:
        end = text.charCodeAt(at + 1) === STAR ? endOfBlock(text, at) : endOfLine(text, at, rules)
        if (end === OPEN) problem = 'open-comment'
        else if (decodes) problem = findEscape(text.slice(at, end))
        break
      default:
        end = endOfOdd(text, at)
        problem = text.startsWith('\\u', at) ? 'escape' : 'character'
    }
    if (end === OPEN) end = length
    if (problem !== null) problems.set(count, problem)
    if (problem !== null || without === 'nothing' || (kind !== SPACE && kind !== COMMENT)) {
      kinds[count] = kind
      keys[count] = key
      starts[count] = at
      ends[count] = end
      count += 1
    }
    at = end
  }
  kinds.fill(0, count)
  keys.fill(NO_KEY, count)
  return { text, count, kinds, keys, starts, ends, problems }
}

/** Whether what ends at `at` ends the same way for whoever knows nothing but ASCII. */
const endsPlainly = (text: string, at: number): boolean => at >= text.length || text.charCodeAt(at) < ASCII_END

/** The end of a number of digits alone; OPEN when it may go on, as numbers can in many ways. */
const endOfPlainNumber = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return next === DOT || next >= ASCII_END || isAsciiLetter(next) ? OPEN : end
}

const findInName = (text: string, at: number, end: number, rules: LexicalRules, decodes: boolean): Problem | null => {
  if (end === OPEN) return 'open-name'
  if (!rules.doublesBackQuotes && text.charCodeAt(end) === QUOTE) return 'back-quote'
  return decodes ? findEscape(text.slice(at, end)) : null
}
