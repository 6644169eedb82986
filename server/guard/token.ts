/** A piece of a statement. */
import type { Key } from './keys.ts'

/**
 * `name`: a name in back-quotes. `mark`: an operator, a bracket or another
 * sign. `odd`: a character that has no place outside strings and comments.
 */
export type TokenKind = 'space' | 'comment' | 'word' | 'name' | 'string' | 'number' | 'parameter' | 'mark' | 'odd'

/** Why a token cannot be trusted: an engine could read it otherwise than it looks, or not at all. */
export type Problem =
  | 'character'
  | 'escape'
  | 'open-string'
  | 'open-comment'
  | 'open-name'
  | 'back-quote'
  | 'number'
  | 'parameter'
  | 'look-alike'

/**
 * `key` is what a mark or a key word is known by: the sign, or the word in
 * capitals; empty for anything else. `offset` and `end` (exclusive) count UTF-16
 * units from 0, `line` and `column` from 1.
 */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly key: Key
  readonly offset: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly problem: Problem | null
}
