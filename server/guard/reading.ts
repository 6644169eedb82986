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
import type { EngineName } from './lexical-rules.ts'
import { type Complaint, type Refusal, refuse, show } from './refusal.ts'
import type { Token } from './token.ts'

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
  /** What began it; null for the statement itself. */
  readonly opener: Token | null
  readonly outer: Frame | null
  readonly depth: number
}

export interface Reading {
  readonly engine: EngineName
  /** Without white space and comments. */
  readonly tokens: readonly Token[]
  /** The place of the next token. */
  at: number
  state: State
  /** The innermost one. */
  frame: Frame
  /** The names of types that patterns and predicates mention, in back-quotes or not. */
  readonly types: Token[]
}

/** Takes one or more tokens; a refusal ends the walk. */
export type Step = (reading: Reading, token: Token) => Refusal | null

/** Each bracket in another costs the engines stack, which they have not without end. */
const DEEPEST = 100

/** The token `by` places after the next one; before it when negative. */
export const peek = ({ tokens, at }: Reading, by: number): Token | undefined => tokens[at + by]

/** True for the sign or, whatever its case, the key word. */
export const is = (token: Token | undefined, key: string): boolean => token?.key === key

export const isName = (token: Token | undefined): token is Token & { readonly kind: 'word' | 'name' } =>
  token?.kind === 'word' || token?.kind === 'name'

/** Takes `count` tokens; `state` holds after them. */
export const take = (reading: Reading, count: number, state: State): null => {
  reading.at += count
  reading.state = state
  return null
}

/** Takes `count` tokens, the first of which is `opener`, and is inside of a new frame then. */
export const enter = (
  reading: Reading,
  count: number,
  opener: Token,
  inside: Pick<Frame, 'kind' | 'pattern' | 'afterwards'>,
  state: State,
): Refusal | null => {
  const { frame } = reading
  if (frame.depth === DEEPEST) {
    const reason = `More than ${DEEPEST} brackets lie in each other here, which is too deep.`
    return refuseToken(opener, { code: 'too-deep', reason })
  }
  const { kind, pattern, afterwards } = inside
  reading.frame = { kind, pattern, afterwards, opener, outer: frame, depth: frame.depth + 1 }
  return take(reading, count, state)
}

/** Takes the token that ends the innermost frame, and is in the one around it then. */
export const leave = (reading: Reading, outer: Frame): null => {
  const { afterwards } = reading.frame
  reading.frame = outer
  return take(reading, 1, afterwards)
}

export const refuseToken = (token: Token, complaint: Complaint): Refusal => refuse(token, token, token.text, complaint)

/** Refuses a token that has no place where it stands; `instead` says what would. */
export const refuseUnexpected = (token: Token, instead: string): Refusal =>
  refuseToken(token, { code: 'unexpected', reason: `${show(token.text)} has no place here; ${instead}.` })
