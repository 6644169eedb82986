/** What the characters of a statement can be part of. */
import type { LexicalRules } from './lexical-rules.ts'

const FURTHER_PLANE = /^[\u{10000}-\u{10ffff}]$/u
const WORD_START = /[\p{L}\p{Nl}]/u
const WORD_PART = /[\p{L}\p{N}\p{M}]/u

/** The characters below this code are those of ASCII. */
export const ASCII_END = 0x80

/** Two units for a character beyond the first plane. */
export const widthAt = (text: string, at: number): number => (FURTHER_PLANE.test(text.slice(at, at + 2)) ? 2 : 1)

/** The character at `at` with all of its units. */
const characterAt = (text: string, at: number): string => text.slice(at, at + widthAt(text, at))

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f

/** 1 for the characters of ASCII that words are made of. */
const ASCII_PARTS = Uint8Array.from({ length: ASCII_END }, (_, code) => Number(isAsciiLetter(code) || isDigit(code)))

export const isSpace = (code: number, rules: LexicalRules): boolean =>
  code === 0x20 ||
  code === 0x0a ||
  code === 0x09 ||
  code === 0x0d ||
  ((code < 0x20 || code >= ASCII_END) && rules.furtherSpaces.has(code))

/** Whether a word can begin with the character beyond ASCII at `at`. */
export const isFurtherWordStart = (text: string, at: number): boolean => WORD_START.test(characterAt(text, at))

/** Where the parts of a word that begin at `from` cease to be of ASCII. */
export const endOfAsciiWord = (text: string, from: number): number => {
  let end = from
  while (end < text.length && ASCII_PARTS[text.charCodeAt(end)] === 1) end += 1
  return end
}

/** How many units the part of a word at `at` has; 0 when there is none. */
const wordPartAt = (text: string, at: number): number => {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code < ASCII_END) return Number(ASCII_PARTS[code])
  return WORD_PART.test(characterAt(text, at)) ? widthAt(text, at) : 0
}

/** Where the parts of a word that begin at `from` end; `from` itself when there are none. */
export const endOfWord = (text: string, from: number): number => {
  let end = endOfAsciiWord(text, from)
  for (let width = wordPartAt(text, end); width > 0; width = wordPartAt(text, end)) end += width
  return end
}

/** True when a word ends at `at`, which is not the start of the text. */
export const isWordEnd = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  const isLowHalf = before >= 0xdc00 && before <= 0xdfff
  return wordPartAt(text, isLowHalf ? at - 2 : at - 1) > 0
}
