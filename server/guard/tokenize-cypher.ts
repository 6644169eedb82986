/** Cuts a statement into tokens by the rules of one engine. Never throws, and every character is in exactly one token. */
import { findProblem } from './find-problem.ts'
import { findKeyWord } from './key-words.ts'
import { type EngineName, LEXICAL_RULES } from './lexical-rules.ts'
import { endOfToken, kindAt } from './scan-token.ts'
import type { Token, TokenKind } from './token.ts'

/**
 * The tokens of the text in their order; joined they are the text again, unless
 * white space and comments that hide nothing are left out as `without` says.
 */
export const tokenizeCypher = (text: string, engine: EngineName, without: 'nothing' | 'gaps' = 'nothing'): Token[] => {
  const rules = LEXICAL_RULES[engine]
  const tokens: Token[] = []
  let line = 1
  let lineStart = 0
  for (let offset = 0; offset < text.length; ) {
    // Every other token is one space: it need not be looked at like the others.
    if (without === 'gaps' && text.charCodeAt(offset) === SPACE) {
      offset += 1
      continue
    }
    const kind = kindAt(text, offset, rules)
    const end = endOfToken(kind, text, offset, rules)
    const part = text.slice(offset, end)
    const problem = findProblem(kind, part, text, offset, rules)
    const isGap = (kind === 'space' || kind === 'comment') && problem === null
    if (!isGap || without === 'nothing') {
      const key = keyOf(kind, part, text, offset, end)
      tokens.push({ kind, text: part, key, offset, end, line, column: offset - lineStart + 1, problem })
    }
    if (SPREADING.has(kind)) {
      for (let at = offset; at < end; at += 1) {
        if (!isLineEnd(text, at)) continue
        line += 1
        lineStart = at + 1
      }
    }
    offset = end
  }
  return tokens
}

/** The kinds of token that can go over several lines. */
const SPREADING: ReadonlySet<TokenKind> = new Set(['space', 'comment', 'string', 'name', 'parameter'])

const SPACE = 0x20
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Of the two of Windows only the second counts. */
const isLineEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)
}

const keyOf = (kind: TokenKind, part: string, text: string, offset: number, end: number): string => {
  if (kind === 'word') return findKeyWord(text, offset, end)
  return kind === 'mark' ? part : ''
}
