/**
 * Cuts a statement into tokens by the rules of one engine, in one pass over its
 * characters. Never throws, and every character is in exactly one token.
 *
 * A statement may have as many tokens as characters, so nothing is made for any
 * of them: what is known of them lies in arrays of numbers, and their text is
 * cut out of the statement only where somebody asks for it (`to-tokens.ts`).
 */
import { ASCII_END, endOfWord, isDigit, isFurtherWordStart, isWordEnd } from './characters.ts'
import { findEscape, findLookAlike, findRiskyEscape } from './find-problem.ts'
import { findKeyWord, findSign, isPair, NO_KEY } from './keys.ts'
import { COMMENT, FIRST_KINDS, MARK, NAME, NUMBER, ODD, OPEN_KIND, PARAMETER, SPACE, STRING, WORD } from './kinds.ts'
import { type EngineName, LEXICAL_RULES, type LexicalRules } from './lexical-rules.ts'
import { endOfDigits, endOfPlainWord, mayGoOn, scanPlainly } from './scan-plainly.ts'
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
import { KEPT_SPACE, makeSpace, type TokenSpace } from './token-space.ts'

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

const QUOTE = 0x60
const SLASH = 0x2f
const STAR = 0x2a
const DOT = 0x2e

/** The kind of the token that begins at `at`, where its first unit alone does not decide. */
const closerKind = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (code === DOT) return isDigit(next) ? NUMBER : MARK
  if (code === SLASH) return next === SLASH || next === STAR ? COMMENT : MARK
  return isFurtherWordStart(text, at) ? WORD : ODD
}

/**
 * `without` leaves out white space and comments that hide nothing. The tokens
 * of a statement of usual length hold until the next one is cut up.
 */
export const scanTokens = (text: string, engine: EngineName, without: 'nothing' | 'gaps'): Tokens => {
  const { length } = text
  const rules = LEXICAL_RULES[engine]
  const firstKinds = FIRST_KINDS[engine]
  const decodes = rules.decodesFirst && text.includes('\\u')
  const space = length > KEPT_SPACE.kinds.length ? makeSpace(length) : KEPT_SPACE
  const { kinds, keys, starts, ends, units } = space
  const problems = new Map<number, Problem>()
  let count = 0
  copyUnits(text, units)
  const isQuick = space === KEPT_SPACE && without === 'gaps'
  for (let at = 0; at < length; ) {
    if (isQuick) {
      const before = count
      count = scanPlainly(at, count)
      if (count > before) at = Number(ends[count - 1])
      if (at === length) break
    }
    const firstKind = Number(firstKinds[Number(units[at])])
    const kind = firstKind === OPEN_KIND ? closerKind(text, at) : firstKind
    let end: number
    let key = NO_KEY
    let problem: Problem | null = null
    switch (kind) {
      case SPACE:
        end = endOfSpaces(text, at, rules)
        break
      case WORD: {
        const plainEnd = endOfPlainWord(units, at, firstKinds)
        end = Number(units[plainEnd]) < ASCII_END ? plainEnd : endOfWord(text, plainEnd)
        if (end === plainEnd) key = findKeyWord(units, at, end)
        else problem = findLookAlike(text.slice(at, end))
        break
      }
      case MARK:
        key = findSign(units, at)
        end = at + (isPair(key) ? 2 : 1)
        break
      case NUMBER:
        end = endOfDigits(units, at)
        if (mayGoOn(Number(units[end]))) {
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
  return { text, count, kinds, keys, starts, ends, units, problems }
}

/** Copies the text's units and a zero after them. The buffer writes them in the order of bytes that all of our machines have. */
const copyUnits = (text: string, units: Uint16Array): void => {
  Buffer.from(units.buffer, units.byteOffset).write(text, 'utf16le')
  units[text.length] = 0
}

const findInName = (text: string, at: number, end: number, rules: LexicalRules, decodes: boolean): Problem | null => {
  if (end === OPEN) return 'open-name'
  if (!rules.doublesBackQuotes && text.charCodeAt(end) === QUOTE) return 'back-quote'
  return decodes ? findEscape(text.slice(at, end)) : null
}
