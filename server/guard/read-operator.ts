/** After something complete, outside of patterns: words that join values, signs that open or end something, and within a query the next clause. */
import { areKeys } from './keys.ts'
import { readClause } from './read-clause.ts'
import { readEnd } from './read-end.ts'
import {
  enter,
  is,
  isName,
  keyAt,
  keyNumber,
  kindAt,
  refuseToken,
  refuseUnexpected,
  type Step,
  take,
} from './reading.ts'
import { MARK, WORD } from './kinds.ts'
import { textAt } from './to-tokens.ts'
import { complainOfWord } from './word-complaint.ts'

const IS_LOGIC = areKeys('AND', 'OR', 'XOR', 'IN', 'CONTAINS')
const IS_ORDER = areKeys('ASC', 'ASCENDING', 'DESC', 'DESCENDING')
const IS_OF_CASE = areKeys('WHEN', 'THEN', 'ELSE')

export const readOperator: Step = (reading) => {
  const kind = kindAt(reading, 0)
  if (kind === WORD) return readWord(reading)
  if (kind !== MARK) return refuseUnexpected(reading, 0, 'an operator, AS or the next clause would have')
  switch (keyAt(reading, 0)) {
    case ',':
      return take(reading, 1, reading.frame.kind === 'map' ? 'key' : 'operand')
    case '.':
      return readProperty(reading)
    case '[':
      return enter(reading, 1, { kind: 'bracket', pattern: false, afterwards: 'after' }, 'operand')
    case '{':
      return enter(reading, 1, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
    case ';':
      return readEnd(reading)
  }
  return refuseUnexpected(reading, 0, 'an operator, AS or the next clause would have')
}

const readProperty: Step = (reading) =>
  isName(reading, 1) ? take(reading, 2, 'after') : refuseUnexpected(reading, 1, 'the name of a property would have')

const readWord: Step = (reading) => {
  const number = keyNumber(reading)
  if (IS_LOGIC[number] === true) return take(reading, 1, 'operand')
  const word = keyAt(reading, 0)
  if (word === 'IS') return readIs(reading)
  if ((word === 'STARTS' || word === 'ENDS') && is(reading, 1, 'WITH')) return take(reading, 2, 'operand')
  switch (reading.frame.kind) {
    case 'query':
      return readQueryWord(reading)
    case 'case':
      if (IS_OF_CASE[number] === true) return take(reading, 1, 'operand')
      break
    case 'paren':
    case 'bracket':
      if (word === 'WHERE') return take(reading, 1, 'operand')
      break
    case 'map':
      break
  }
  return refuseToken(reading, 0, complainOfWord(textAt(reading.tokens, reading.at)))
}

/** `IS NULL`, `IS NOT NULL`, `IS NORMALIZED`, `IS Person`: one name in any case. */
const readIs: Step = (reading) => {
  const length = is(reading, 1, 'NOT') ? 2 : 1
  if (!isName(reading, length)) return refuseUnexpected(reading, length, 'NULL or the name of a type would have')
  return take(reading, length + 1, 'after')
}

const readQueryWord: Step = (reading) => {
  if (IS_ORDER[keyNumber(reading)] === true) return take(reading, 1, 'after')
  if (!is(reading, 0, 'AS')) return readClause(reading)
  return isName(reading, 1) ? take(reading, 2, 'after') : refuseUnexpected(reading, 1, 'a name would have')
}
