/** After something complete, outside of patterns: operators and signs, and within a query the next clause. */
import { readClause } from './read-clause.ts'
import { readEnd } from './read-end.ts'
import {
  enter,
  is,
  isName,
  peek,
  type Reading,
  refuseToken,
  refuseUnexpected,
  type State,
  type Step,
  take,
} from './reading.ts'
import type { Refusal } from './refusal.ts'
import type { Token } from './token.ts'
import { complainOfWord } from './word-complaint.ts'

const LOGIC_WORDS = new Set(['AND', 'OR', 'XOR', 'IN', 'CONTAINS'])
const ORDER_WORDS = new Set(['ASC', 'ASCENDING', 'DESC', 'DESCENDING'])
const CASE_WORDS = new Set(['WHEN', 'THEN', 'ELSE'])

/** The state after each sign; what opens or ends something has a case of its own. */
const AFTER_SIGN: ReadonlyMap<string, State> = new Map([
  ...['+', '-', '*', '/', '%', '^', '=', '<>', '<', '>', '<=', '>=', '=~', '||', '|', '&', '..'].map(
    (sign): [string, State] => [sign, 'operand'],
  ),
  [':', 'label'],
])

export const readOperator: Step = (reading, token) => {
  if (token.kind === 'word') return readWord(reading, token)
  if (token.kind !== 'mark') return refuseUnexpected(token, 'an operator, AS or the next clause would have')
  const next = AFTER_SIGN.get(token.key)
  if (next !== undefined) return take(reading, 1, next)
  switch (token.key) {
    case ',':
      return take(reading, 1, reading.frame.kind === 'map' ? 'key' : 'operand')
    case '.':
      return readProperty(reading, token)
    case '[':
      return enter(reading, 1, token, { kind: 'bracket', pattern: false, afterwards: 'after' }, 'operand')
    case '{':
      return enter(reading, 1, token, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
    case ';':
      return readEnd(reading, token)
  }
  return refuseUnexpected(token, 'an operator, AS or the next clause would have')
}

const readProperty: Step = (reading, token) => {
  const name = peek(reading, 1)
  return isName(name) ? take(reading, 2, 'after') : refuseUnexpected(name ?? token, 'the name of a property would have')
}

const readWord: Step = (reading, token) => {
  const word = token.key
  if (LOGIC_WORDS.has(word)) return take(reading, 1, 'operand')
  if (word === 'IS') return readIs(reading, token)
  if ((word === 'STARTS' || word === 'ENDS') && is(peek(reading, 1), 'WITH')) return take(reading, 2, 'operand')
  switch (reading.frame.kind) {
    case 'query':
      return readQueryWord(reading, token, word)
    case 'case':
      if (CASE_WORDS.has(word)) return take(reading, 1, 'operand')
      break
    case 'paren':
    case 'bracket':
      if (word === 'WHERE') return take(reading, 1, 'operand')
      break
    case 'map':
      break
  }
  return refuseToken(token, complainOfWord(token.text))
}

/** `IS NULL`, `IS NOT NULL`, `IS NORMALIZED`, `IS Person`: one name in any case. */
const readIs: Step = (reading, token) => {
  const isDenied = is(peek(reading, 1), 'NOT')
  const name = peek(reading, isDenied ? 2 : 1)
  if (!isName(name)) return refuseUnexpected(name ?? token, 'NULL or the name of a type would have')
  return take(reading, isDenied ? 3 : 2, 'after')
}

const readQueryWord = (reading: Reading, token: Token, word: string): Refusal | null => {
  if (ORDER_WORDS.has(word)) return take(reading, 1, 'after')
  if (word !== 'AS') return readClause(reading, token)
  const alias = peek(reading, 1)
  return isName(alias) ? take(reading, 2, 'after') : refuseUnexpected(alias ?? token, 'a name would have')
}
