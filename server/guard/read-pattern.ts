/** Patterns of entities and links: `(a:Person)-[:KNOWS]->(b)`, with the names, types and repetitions in them. */
import { nameOfCall } from './name-of-call.ts'
import { readClause } from './read-clause.ts'
import { readEnd } from './read-end.ts'
import { readFunction } from './read-operand.ts'
import { enter, is, isName, peek, type Reading, refuseToken, refuseUnexpected, type Step, take } from './reading.ts'
import { complainOfWord } from './word-complaint.ts'

/** They choose among the paths that match: `ALL SHORTEST (a)-->+(b)`. */
const SELECTORS = new Set(['ANY', 'ALL', 'SHORTEST', 'PATH', 'PATHS', 'GROUP', 'GROUPS'])

/** They draw arrows and say how often something repeats, and never calculate here. */
const ARROW_SIGNS = new Set(['-', '<', '>', '*', '+', '..'])

const isQuery = (reading: Reading): boolean => reading.frame.kind === 'query'

/** Where a pattern, or the inside of one of its brackets, begins. */
export const readPatternStart: Step = (reading, token) => {
  if (isName(token) && is(peek(reading, 1), '=')) return take(reading, 2, 'operand')
  if (!isQuery(reading)) return isName(token) ? take(reading, 1, 'after') : readPattern(reading, token)
  if (is(token, '(')) return readPattern(reading, token)
  if (token.kind === 'number') return take(reading, 1, 'operand')
  const call = nameOfCall(reading.tokens, reading.at)
  if (token.kind === 'word' && SELECTORS.has(token.key)) return take(reading, 1, 'operand')
  if (call !== null) return readFunction(reading, call)
  return refuseUnexpected(token, 'a pattern such as (a)-->(b) would have')
}

/** Within a pattern. */
export const readPattern: Step = (reading, token) => {
  if (token.kind === 'word') return readWord(reading, token)
  if (token.kind === 'number' || ARROW_SIGNS.has(token.key)) return take(reading, 1, 'after')
  switch (token.key) {
    case '(':
      if (isName(peek(reading, -1)) && reading.state === 'after') break
      return enter(reading, 1, token, { kind: 'paren', pattern: true, afterwards: 'after' }, 'operand')
    case '[':
      return enter(reading, 1, token, { kind: 'bracket', pattern: true, afterwards: 'after' }, 'operand')
    case '{':
      return readBrace(reading, token)
    case ':':
    case '|':
    case '&':
      return take(reading, 1, 'label')
    case ',':
      if (!isQuery(reading)) break
      return take(reading, 1, 'operand')
    case ';':
      return readEnd(reading, token)
  }
  return refuseUnexpected(token, 'the pattern, WHERE or the next clause would have to go on')
}

const readWord: Step = (reading, token) => {
  if (isQuery(reading)) return readClause(reading, token)
  if (is(token, 'IS')) return take(reading, 1, 'label')
  if (!is(token, 'WHERE')) return refuseToken(token, complainOfWord(token.text))
  reading.frame.pattern = false
  return take(reading, 1, 'operand')
}

/** `{1,3}` repeats what is before it; anything else in braces is a map of properties. */
const readBrace: Step = (reading, token) => {
  let length = 1
  while (peek(reading, length)?.kind === 'number' || is(peek(reading, length), ',')) length += 1
  if (length > 1 && is(peek(reading, length), '}')) return take(reading, length + 1, 'after')
  if (isQuery(reading)) return refuseUnexpected(token, 'a number of repetitions such as {1,3} would have')
  return enter(reading, 1, token, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
}
