/** Patterns of entities and links: `(a:Person)-[:KNOWS]->(b)`, with the names, types and repetitions in them. */
import { areKeys } from './keys.ts'
import { nameOfCall } from './name-of-call.ts'
import { readClause } from './read-clause.ts'
import { readEnd } from './read-end.ts'
import { readFunction } from './read-operand.ts'
import {
  enter,
  is,
  isName,
  keyAt,
  keyNumber,
  kindAt,
  type Reading,
  refuseToken,
  refuseUnexpected,
  type Step,
  take,
} from './reading.ts'
import { NUMBER, WORD } from './kinds.ts'
import { textAt } from './to-tokens.ts'
import { complainOfWord } from './word-complaint.ts'

/** They choose among the paths that match: `ALL SHORTEST (a)-->+(b)`. */
const IS_SELECTOR = areKeys('ANY', 'ALL', 'SHORTEST', 'PATH', 'PATHS', 'GROUP', 'GROUPS')

/** They draw arrows and say how often something repeats, and never calculate here. */
const DRAWS_ARROWS = areKeys('-', '<', '>', '*', '+', '..')

const isQuery = (reading: Reading): boolean => reading.frame.kind === 'query'

/** Where a pattern, or the inside of one of its brackets, begins. */
export const readPatternStart: Step = (reading) => {
  if (isName(reading, 0) && is(reading, 1, '=')) return take(reading, 2, 'operand')
  if (!isQuery(reading)) return isName(reading, 0) ? take(reading, 1, 'after') : readPattern(reading)
  if (is(reading, 0, '(')) return readPattern(reading)
  if (kindAt(reading, 0) === NUMBER) return take(reading, 1, 'operand')
  const call = nameOfCall(reading, 0)
  if (IS_SELECTOR[keyNumber(reading)] === true) return take(reading, 1, 'operand')
  if (call !== null) return readFunction(reading, call)
  return refuseUnexpected(reading, 0, 'a pattern such as (a)-->(b) would have')
}

/** Within a pattern. */
export const readPattern: Step = (reading) => {
  const kind = kindAt(reading, 0)
  if (kind === WORD) return readWord(reading)
  if (kind === NUMBER || DRAWS_ARROWS[keyNumber(reading)] === true) return take(reading, 1, 'after')
  switch (keyAt(reading, 0)) {
    case '(':
      if (isName(reading, -1) && reading.state === 'after') break
      return enter(reading, 1, { kind: 'paren', pattern: true, afterwards: 'after' }, 'operand')
    case '[':
      return enter(reading, 1, { kind: 'bracket', pattern: true, afterwards: 'after' }, 'operand')
    case '{':
      return readBrace(reading)
    case ':':
    case '|':
    case '&':
      return take(reading, 1, 'label')
    case ',':
      if (!isQuery(reading)) break
      return take(reading, 1, 'operand')
    case ';':
      return readEnd(reading)
  }
  return refuseUnexpected(reading, 0, 'the pattern, WHERE or the next clause would have to go on')
}

const readWord: Step = (reading) => {
  if (isQuery(reading)) return readClause(reading)
  if (is(reading, 0, 'IS')) return take(reading, 1, 'label')
  if (!is(reading, 0, 'WHERE')) return refuseToken(reading, 0, complainOfWord(textAt(reading.tokens, reading.at)))
  reading.frame.pattern = false
  return take(reading, 1, 'operand')
}

/** `{1,3}` repeats what is before it; anything else in braces is a map of properties. */
const readBrace: Step = (reading) => {
  let length = 1
  while (kindAt(reading, length) === NUMBER || is(reading, length, ',')) length += 1
  if (length > 1 && is(reading, length, '}')) return take(reading, length + 1, 'after')
  if (isQuery(reading)) return refuseUnexpected(reading, 0, 'a number of repetitions such as {1,3} would have')
  return enter(reading, 1, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
}
