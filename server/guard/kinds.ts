/** The kinds of tokens by their numbers, and what kind of token a character begins. */
import { ASCII_END, isAsciiLetter, isDigit, isSpace } from './characters.ts'
import { isSign } from './keys.ts'
import { type EngineName, LEXICAL_RULES, type LexicalRules } from './lexical-rules.ts'

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
export const SPACE = 1
export const COMMENT = 2
export const WORD = 3
export const NAME = 4
export const STRING = 5
export const NUMBER = 6
export const PARAMETER = 7
export const MARK = 8
export const ODD = 9

/** For characters of which only the next one, or all of the character, says what kind of token they begin. */
export const OPEN_KIND = 10

const UNITS = 0x10000

const toKind = (code: number, rules: LexicalRules): number => {
  const char = String.fromCharCode(code)
  if (isSpace(code, rules)) return SPACE
  if (char === '/' || char === '.') return OPEN_KIND
  if (isDigit(code)) return NUMBER
  if (isAsciiLetter(code)) return WORD
  if (char === "'" || char === '"') return STRING
  if (char === '`') return NAME
  if (char === '$') return PARAMETER
  return isSign(code) ? MARK : ODD
}

const toKinds = (engine: EngineName): Uint8Array => {
  const rules = LEXICAL_RULES[engine]
  const kinds = new Uint8Array(UNITS).fill(OPEN_KIND)
  for (let code = 0; code < ASCII_END; code += 1) kinds[code] = toKind(code, rules)
  for (const code of rules.furtherSpaces) kinds[code] = SPACE
  return kinds
}

/** The kinds of tokens by the first unit of their first character, as far as that alone decides. */
export const FIRST_KINDS: Readonly<Record<EngineName, Uint8Array>> = {
  neo4j: toKinds('neo4j'),
  embedded: toKinds('embedded'),
}
