/** What kind of token begins at an offset of a statement, and where it ends. */
import { endOfWord, isDigit, isSpace, isWordStart, widthAt } from './characters.ts'
import type { LexicalRules } from './lexical-rules.ts'
import type { TokenKind } from './token.ts'

const PAIRS = new Set(['..', '<>', '<=', '>=', '=~', '::', '||', '!=', '+='])
const PAIR_ENDS = new Set([...PAIRS].map((pair) => pair.charCodeAt(1)))
const SINGLES = '()[]{},;:.|+-*/%^=<>!&'
const ESCAPE = /\\u(?:[0-9a-fA-F]{4})?/y
const NUMBER = /0[xX][0-9a-fA-F]+|0[oO][0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y

/** By the code of the first character, as far as that alone decides. */
const KINDS: readonly (TokenKind | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (isDigit(code)) return 'number'
  if (isWordStart(char, 0)) return 'word'
  if (char === "'" || char === '"') return 'string'
  if (char === '`') return 'name'
  if (char === '$') return 'parameter'
  return SINGLES.includes(char) ? 'mark' : undefined
})

/** The kind of the token that begins at `at`, which is inside the text. */
export const kindAt = (text: string, at: number, rules: LexicalRules): TokenKind => {
  const code = text.charCodeAt(at)
  if (isSpace(code, rules)) return 'space'
  if (code >= 0x80) return isWordStart(text, at) ? 'word' : 'odd'
  const kind = KINDS[code] ?? 'odd'
  if (kind !== 'mark') return kind
  const next = text.charCodeAt(at + 1)
  if (code === SLASH && (next === SLASH || next === STAR)) return 'comment'
  return code === DOT && isDigit(next) ? 'number' : 'mark'
}

/** Where the token ends; always after `at`. */
export const endOfToken = (kind: TokenKind, text: string, at: number, rules: LexicalRules): number => {
  switch (kind) {
    case 'space':
      return endOfSpaces(text, at, rules)
    case 'word':
      return endOfWord(text, at)
    case 'mark':
      return isPair(text, at) ? at + 2 : at + 1
    case 'number':
      // What follows directly belongs to it, or `1SET` could be two things.
      return endOfWord(text, endOfNumber(text, at))
    case 'string':
      return endOfString(text, at)
    case 'name':
      return endOfName(text, at, rules)
    case 'parameter':
      return text.charAt(at + 1) === '`' ? endOfName(text, at + 1, rules) : endOfWord(text, at + 1)
    case 'comment':
      return endOfComment(text, at, rules)
    case 'odd':
      return endOfOdd(text, at)
  }
}

/** An escape is one piece, so that messages can show it. */
const endOfOdd = (text: string, at: number): number => {
  ESCAPE.lastIndex = at
  return ESCAPE.test(text) ? ESCAPE.lastIndex : at + widthAt(text, at)
}

const SLASH = 0x2f
const STAR = 0x2a
const DOT = 0x2e
const BACKSLASH = 0x5c

/** Most signs are no pair, and the second character tells that at once. */
const isPair = (text: string, at: number): boolean =>
  PAIR_ENDS.has(text.charCodeAt(at + 1)) && PAIRS.has(text.slice(at, at + 2))

const endOfSpaces = (text: string, at: number, rules: LexicalRules): number => {
  let end = at + 1
  while (end < text.length && isSpace(text.charCodeAt(end), rules)) end += 1
  return end
}

/** The number without what follows it directly. */
export const endOfNumber = (text: string, at: number): number => {
  NUMBER.lastIndex = at
  NUMBER.test(text)
  return NUMBER.lastIndex
}

const endOfString = (text: string, at: number): number => {
  const quote = text.charCodeAt(at)
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === quote) return end + 1
    if (code === BACKSLASH) end += 1
  }
  return text.length
}

const endOfName = (text: string, at: number, rules: LexicalRules): number => {
  let close = text.indexOf('`', at + 1)
  while (rules.doublesBackQuotes && close !== -1 && text.charAt(close + 1) === '`') close = text.indexOf('`', close + 2)
  return close === -1 ? text.length : close + 1
}

const endOfComment = (text: string, at: number, rules: LexicalRules): number => {
  if (text.charCodeAt(at + 1) === STAR) {
    const close = text.indexOf('*/', at + 2)
    return close === -1 ? text.length : close + 2
  }
  let end = at + 2
  while (end < text.length && !isLineEnd(text, end, rules)) end += 1
  return end
}

const isLineEnd = (text: string, at: number, rules: LexicalRules): boolean => {
  const char = text.charAt(at)
  return char === '\n' || (char === '\r' && (rules.returnEndsComment || text.charAt(at + 1) === '\n'))
}
