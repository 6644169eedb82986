/** Where a clause can begin: takes the reading ones and refuses every other word. */
import { READING_PROCEDURES } from './reading-functions.ts'
import {
  enter,
  is,
  isName,
  keyAt,
  kindAt,
  type Reading,
  refuseToken,
  refuseUnexpected,
  type Step,
  take,
} from './reading.ts'
import { nameOfCall } from './name-of-call.ts'
import { type Refusal, refuse, show } from './refusal.ts'
import { WORD } from './kinds.ts'
import { textAt } from './to-tokens.ts'
import { complainOfWord } from './word-complaint.ts'

/** A clause that stands by itself; `call-end` and `clause` come before such ones only. */
const readBeginning: Step = (reading) => {
  switch (keyAt(reading, 0)) {
    case 'MATCH':
      setPattern(reading, true)
      return take(reading, 1, 'operand')
    case 'OPTIONAL':
      if (!is(reading, 1, 'MATCH') && !is(reading, 1, 'CALL')) break
      return take(reading, 1, 'clause')
    case 'WITH':
    case 'RETURN':
      setPattern(reading, false)
      return take(reading, is(reading, 1, 'DISTINCT') ? 2 : 1, 'operand')
    case 'UNWIND':
      setPattern(reading, false)
      return take(reading, 1, 'operand')
    case 'CALL':
      return readCall(reading)
  }
  return refuseToken(reading, 0, complainOfWord(textAt(reading.tokens, reading.at)))
}

/** A clause, or a part of one, where something complete lies before it. */
const readContinuation: Step = (reading) => {
  switch (keyAt(reading, 0)) {
    case 'WHERE':
    case 'SKIP':
    case 'OFFSET':
    case 'LIMIT':
      setPattern(reading, false)
      return take(reading, 1, 'operand')
    case 'ORDER':
      if (!is(reading, 1, 'BY')) break
      setPattern(reading, false)
      return take(reading, 2, 'operand')
    case 'UNION':
      return take(reading, is(reading, 1, 'ALL') || is(reading, 1, 'DISTINCT') ? 2 : 1, 'clause')
  }
  return readBeginning(reading)
}

export const readClause: Step = (reading) => {
  if (kindAt(reading, 0) !== WORD) return refuseUnexpected(reading, 0, 'a clause such as MATCH or RETURN would have')
  if (reading.state === 'after') return readContinuation(reading)
  if (reading.state === 'call-end' && is(reading, 0, 'YIELD')) return readYield(reading)
  return readBeginning(reading)
}

const setPattern = (reading: Reading, pattern: boolean): void => {
  reading.frame.pattern = pattern
}

/** `CALL {`, `CALL (a, b) {` or `CALL procedure(…)`. */
const readCall: Step = (reading) => {
  setPattern(reading, false)
  if (is(reading, 1, '{')) return enterSubquery(reading, 2)
  if (is(reading, 1, '(')) return readScope(reading)
  const call = nameOfCall(reading, 1)
  if (call === null)
    return refuseUnexpected(reading, 0, 'it needs the name of a procedure with “(…)”, or a subquery in “{…}”')
  if (READING_PROCEDURES.has(call.name.toLowerCase())) {
    const frame = { kind: 'paren', pattern: false, afterwards: 'call-end' } as const
    return enter(reading, 1 + call.length + 1, frame, 'operand')
  }
  const reason = `The procedure ${show(call.name)} is not among those that only read the graph.`
  return refuse(reading.tokens, call.first, call.last, call.name, { code: 'procedure', reason })
}

/** The variables that a subquery is given: `(a, b)`, `(*)` or `()`. */
const readScope: Step = (reading) => {
  let length = 2
  for (;;) {
    if (is(reading, length, ')')) break
    if (!isName(reading, length) && !is(reading, length, ',') && !is(reading, length, '*'))
      return refuseUnexpected(reading, length, 'a variable would have')
    length += 1
  }
  if (!is(reading, length + 1, '{')) return refuseUnexpected(reading, length + 1, 'a subquery in “{…}” would have')
  return enterSubquery(reading, length + 2)
}

const enterSubquery = (reading: Reading, count: number): Refusal | null =>
  enter(reading, count, { kind: 'query', pattern: false, afterwards: 'clause' }, 'clause')

/** `YIELD *` or `YIELD a, b AS c`. */
const readYield: Step = (reading) => {
  if (is(reading, 1, '*')) return take(reading, 2, 'after')
  for (let length = 1; ; ) {
    if (!isName(reading, length)) return refuseUnexpected(reading, length, 'the name of a column would have')
    length += 1
    if (is(reading, length, 'AS')) {
      if (!isName(reading, length + 1)) return refuseUnexpected(reading, length + 1, 'a name would have')
      length += 2
    }
    if (!is(reading, length, ',')) return take(reading, length, 'after')
    length += 1
  }
}
