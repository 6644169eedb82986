/**
 * A walk through the tokens of a statement that takes only what reads.
 *
 * Why a walk and not a search for bad words: `SET` is a key word in
 * `MATCH (n) SET n.x = 1`, and none in `n.set`, `(:Set)`, `{set: 1}` or `AS set`.
 * In both engines a clause can only begin where the one before it is complete.
 * So the walk knows at each token whether something complete lies before it,
 * and there it takes nothing but the words of its list. Everywhere else a word
 * is a name, and can do nothing by being one, unless it is called as a function.
 */
import { type Key, KEYS } from './keys.ts'
import type { EngineName } from './lexical-rules.ts'
import { type Complaint, type Refusal, refuse, show } from './refusal.ts'
import { NAME, WORD } from './kinds.ts'
import { type Tokens } from './scan-tokens.ts'
import { textAt } from './to-tokens.ts'

/**
 * What can come next. `clause`: only a clause. `start`: a clause or a pattern,
 * as a subquery begins. `operand`: a value, a name or a pattern. `after`: an
 * operator, a sign or, within a query, a clause. `label`: the name of a type.
 * `key`: an entry of a map. `call-end`: YIELD or a clause.
 */
export type State = 'clause' | 'start' | 'operand' | 'after' | 'label' | 'key' | 'call-end'

/** What encloses the tokens now. In a `pattern` signs draw arrows; elsewhere they calculate. */
export interface Frame {
  readonly kind: 'query' | 'paren' | 'bracket' | 'map' | 'case'
  pattern: boolean
  /** The state after its end. */
  readonly afterwards: State
  /** The place of the token that began it; -1 for the statement itself. */
  readonly opener: number
  readonly outer: Frame | null
  readonly depth: number
}

export interface Reading {
  readonly engine: EngineName
  /** Without white space and comments. */
  readonly tokens: Tokens
  /** The place of the next token. */
  at: number
  state: State
  /** The innermost one. */
  frame: Frame
  /** The places of the names of types that patterns and predicates mention, in back-quotes or not. */
  readonly types: number[]
}

/** Takes one or more tokens from the next one on; a refusal ends the walk. */
export type Step = (reading: Reading) => Refusal | null

/** Each bracket in another costs the engines stack, which they have not without end. */
const DEEPEST = 100

/** The number of the key of the next token. */
export const keyNumber = ({ tokens, at }: Reading): number => Number(tokens.keys[at])

/**
 * The key of the token `by` places after the next one; before it when negative.
 * Where no token is there is none either, which equals no key.
 */
export const keyAt = ({ tokens, at }: Reading, by: number): string => KEYS[Number(tokens.keys[at + by])] as string

/** What kind of token is `by` places after the next one, by the kind's number. */
export const kindAt = ({ tokens, at }: Reading, by: number): number => Number(tokens.kinds[at + by])

/** True when `by` places after the next token is the sign or, whatever its case, the key word. */
export const is = (reading: Reading, by: number, key: Key): boolean => keyAt(reading, by) === key

export const isName = (reading: Reading, by: number): boolean => {
  const kind = kindAt(reading, by)
  return kind === WORD || kind === NAME
}

/** Takes `count` tokens; `state` holds after them. */
export const take = (reading: Reading, count: number, state: State): null => {
  reading.at += count
  reading.state = state
  return null
}

/** Takes `count` tokens, the first of which begins a new frame, and is inside of it then. */
export const enter = (
  reading: Reading,
  count: number,
  { kind, pattern, afterwards }: Pick<Frame, 'kind' | 'pattern' | 'afterwards'>,
  state: State,
): Refusal | null => {
  const { frame, at } = reading
  if (frame.depth === DEEPEST) {
    const reason = `More than ${DEEPEST} brackets lie in each other here, which is too deep.`
    return refuseToken(reading, 0, { code: 'too-deep', reason })
  }
  reading.frame = { kind, pattern, afterwards, opener: at, outer: frame, depth: frame.depth + 1 }
  return take(reading, count, state)
}

/** Takes the token that ends the innermost frame, and is in the one around it then. */
export const leave = (reading: Reading, outer: Frame): null => {
  const { afterwards } = reading.frame
  reading.frame = outer
  return take(reading, 1, afterwards)
}

/** Refuses the token `by` places after the next one. */
export const refuseToken = ({ tokens, at }: Reading, by: number, complaint: Complaint): Refusal =>
  refuse(tokens, at + by, at + by, textAt(tokens, at + by), complaint)

/** Refuses a token that has no place where it stands, or the next one where there is none; `instead` says what would. */
export const refuseUnexpected = (reading: Reading, by: number, instead: string): Refusal => {
  const { tokens, at } = reading
  const place = at + by < tokens.count ? by : 0
  const text = textAt(tokens, at + place)
  return refuseToken(reading, place, { code: 'unexpected', reason: `${show(text)} has no place here; ${instead}.` })
}
