/** Where a value is due that is more than a literal: names, calls of functions, brackets and subqueries. */
import { areKeys } from './keys.ts'
import { type Call, nameOfCall } from './name-of-call.ts'
import { READING_FUNCTIONS } from './reading-functions.ts'
import { enter, is, keyAt, keyNumber, kindAt, type Reading, refuseUnexpected, type Step, take } from './reading.ts'
import { NAME, WORD } from './kinds.ts'
import { type Refusal, refuse, show } from './refusal.ts'

const BEGINS_SUBQUERY = areKeys('EXISTS', 'COUNT', 'COLLECT')

/** Their argument is a pattern and not a value. */
const PATTERN_FUNCTIONS = new Set(['shortestpath', 'allshortestpaths'])

/** Before a value; `-` and `>` also draw arrows, `!` denies a label. */
const IS_PREFIX = areKeys('+', '-', '>', '!', '..')

export const readOperand: Step = (reading) => {
  switch (kindAt(reading, 0)) {
    case WORD:
      return readWord(reading)
    case NAME:
      return readName(reading)
    default:
      return readSign(reading)
  }
}

const readSign: Step = (reading) => {
  switch (keyAt(reading, 0)) {
    case '(':
      return enter(reading, 1, { kind: 'paren', pattern: false, afterwards: 'after' }, 'operand')
    case '[':
      return enter(reading, 1, { kind: 'bracket', pattern: false, afterwards: 'after' }, 'operand')
    case '{':
      return enter(reading, 1, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
    case ':':
      return take(reading, 1, 'label')
    case '*':
      // Directly in a query it stands for everything and is complete: `WITH * DELETE (n)` is no product.
      return take(reading, 1, reading.frame.kind === 'query' ? 'after' : 'operand')
  }
  if (IS_PREFIX[keyNumber(reading)] === true) return take(reading, 1, 'operand')
  return refuseUnexpected(reading, 0, 'a value or a name would have')
}

const readWord: Step = (reading) => {
  if (BEGINS_SUBQUERY[keyNumber(reading)] === true && is(reading, 1, '{')) {
    return enter(reading, 2, { kind: 'query', pattern: false, afterwards: 'after' }, 'start')
  }
  switch (keyAt(reading, 0)) {
    case 'NOT':
      return take(reading, 1, 'operand')
    case 'CASE':
      return enter(reading, 1, { kind: 'case', pattern: false, afterwards: 'after' }, 'operand')
    case 'WHEN':
      if (reading.frame.opener !== reading.at - 1) break
      return take(reading, 1, 'operand')
    case 'DISTINCT':
      if (!is(reading, -1, '(')) break
      return take(reading, 1, 'operand')
  }
  return readName(reading)
}

const readName: Step = (reading) => {
  const call = nameOfCall(reading, 0)
  return call === null ? take(reading, 1, 'after') : readFunction(reading, call)
}

/** The function that is called at the next token, if it is one of those that are known to read. */
export const readFunction = (reading: Reading, { name, length, first, last }: Call): Refusal | null => {
  const known = name.toLowerCase()
  if (READING_FUNCTIONS[reading.engine].has(known)) {
    const frame = { kind: 'paren', pattern: PATTERN_FUNCTIONS.has(known), afterwards: 'after' } as const
    return enter(reading, length + 1, frame, 'operand')
  }
  const isOfOther = Object.values(READING_FUNCTIONS).some((names) => names.has(known))
  const reason = isOfOther
    ? `${reading.engine === 'embedded' ? 'The embedded engine' : 'Neo4j'} has no function ${show(name)}.`
    : `The function ${show(name)} is not among those that are known to only read.`
  return refuse(reading.tokens, first, last, name, { code: 'function', reason })
}
