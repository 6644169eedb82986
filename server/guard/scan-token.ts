/** Where the token that begins at an offset of a statement ends. */
import { endOfWord, isSpace, widthAt } from './characters.ts'
import type { LexicalRules } from './lexical-rules.ts'

const ESCAPE = /\\u(?:[0-9a-fA-F]{4})?/y
const NUMBER = /0[xX][0-9a-fA-F]+|0[oO][0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BACKSLASH = 0x5c

/** What the functions for strings, names and comments answer when the text ends before the token does. */
export const OPEN = -1

export const endOfSpaces = (text: string, at: number, rules: LexicalRules): number => {
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

/** What follows a number directly belongs to it, or `1SET` could be two things. */
export const endOfNumberAndWord = (text: string, at: number): number => endOfWord(text, endOfNumber(text, at))

/** An escape is one piece, so that messages can show it. */
export const endOfOdd = (text: string, at: number): number => {
  ESCAPE.lastIndex = at
  return ESCAPE.test(text) ? ESCAPE.lastIndex : at + widthAt(text, at)
}

export const endOfString = (text: string, at: number): number => {
  const quote = text.charCodeAt(at)
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === quote) return end + 1
    if (code === BACKSLASH) end += 1
  }
  return OPEN
}

export const endOfName = (text: string, at: number, rules: LexicalRules): number => {
  let close = text.indexOf('`', at + 1)
  while (rules.doublesBackQuotes && close !== -1 && text.charAt(close + 1) === '`') close = text.indexOf('`', close + 2)
  return close === -1 ? OPEN : close + 1
}

/** Of a comment in `/*`. */
export const endOfBlock = (text: string, at: number): number => {
  const close = text.indexOf('*/', at + 2)
  return close === -1 ? OPEN : close + 2
}

/** Of a comment in `//`, without the line end. */
export const endOfLine = (text: string, at: number, rules: LexicalRules): number => {
  let end = at + 2
  while (end < text.length && !endsComment(text, end, rules)) end += 1
  return end
}

const endsComment = (text: string, at: number, rules: LexicalRules): boolean => {
  const code = text.charCodeAt(at)
  if (code === LINE_FEED) return true
  return code === CARRIAGE_RETURN && (rules.returnEndsComment || text.charCodeAt(at + 1) === LINE_FEED)
}
