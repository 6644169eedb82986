/** Where a clause can begin: takes the reading ones and refuses every other word. */
import { READING_PROCEDURES } from './reading-functions.ts'
import { enter, is, isName, peek, type Reading, refuseToken, refuseUnexpected, type Step, take } from './reading.ts'
import { nameOfCall } from './name-of-call.ts'
import { type Refusal, refuse, show } from './refusal.ts'
import type { Token } from './token.ts'
import { complainOfWord } from './word-complaint.ts'

/** A clause that stands by itself; `call-end` and `clause` come before such ones only. */
const readBeginning: Step = (reading, token) => {
  switch (token.key) {
    case 'MATCH':
      setPattern(reading, true)
      return take(reading, 1, 'operand')
    case 'OPTIONAL':
      if (!is(peek(reading, 1), 'MATCH') && !is(peek(reading, 1), 'CALL')) break
      return take(reading, 1, 'clause')
    case 'WITH':
    case 'RETURN':
      setPattern(reading, false)
      return take(reading, is(peek(reading, 1), 'DISTINCT') ? 2 : 1, 'operand')
    case 'UNWIND':
      setPattern(reading, false)
      return take(reading, 1, 'operand')
    case 'CALL':
      return readCall(reading, token)
  }
  return refuseToken(token, complainOfWord(token.text))
}

/** A clause, or a part of one, where something complete lies before it. */
const readContinuation: Step = (reading, token) => {
  const next = peek(reading, 1)
  switch (token.key) {
    case 'WHERE':
    case 'SKIP':
    case 'OFFSET':
    case 'LIMIT':
      setPattern(reading, false)
      return take(reading, 1, 'operand')
    case 'ORDER':
      if (!is(next, 'BY')) break
      setPattern(reading, false)
      return take(reading, 2, 'operand')
    case 'UNION':
      return take(reading, is(next, 'ALL') || is(next, 'DISTINCT') ? 2 : 1, 'clause')
  }
  return readBeginning(reading, token)
}

export const readClause: Step = (reading, token) => {
  if (token.kind !== 'word') return refuseUnexpected(token, 'a clause such as MATCH or RETURN would have')
  if (reading.state === 'after') return readContinuation(reading, token)
  if (reading.state === 'call-end' && is(token, 'YIELD')) return readYield(reading, token)
  return readBeginning(reading, token)
}

const setPattern = (reading: Reading, pattern: boolean): void => {
  reading.frame.pattern = pattern
}

/** `CALL {`, `CALL (a, b) {` or `CALL procedure(…)`. */
const readCall: Step = (reading, token) => {
  setPattern(reading, false)
  const next = peek(reading, 1)
  if (is(next, '{')) return enterSubquery(reading, token, 2)
  if (is(next, '(')) return readScope(reading, token)
  const call = nameOfCall(reading.tokens, reading.at + 1)
  if (call === null)
    return refuseUnexpected(token, 'it needs the name of a procedure with “(…)”, or a subquery in “{…}”')
  if (READING_PROCEDURES.has(call.name.toLowerCase())) {
    const frame = { kind: 'paren', pattern: false, afterwards: 'call-end' } as const
    return enter(reading, 1 + call.length + 1, token, frame, 'operand')
  }
  const reason = `The procedure ${show(call.name)} is not among those that only read the graph.`
  return refuse(call.first, call.last, call.name, { code: 'procedure', reason })
}

/** The variables that a subquery is given: `(a, b)`, `(*)` or `()`. */
const readScope: Step = (reading, token) => {
  let length = 2
  for (;;) {
    const next = peek(reading, length)
    if (is(next, ')')) break
    if (!isName(next) && !is(next, ',') && !is(next, '*'))
      return refuseUnexpected(next ?? token, 'a variable would have')
    length += 1
  }
  const brace = peek(reading, length + 1)
  if (!is(brace, '{')) return refuseUnexpected(brace ?? token, 'a subquery in “{…}” would have')
  return enterSubquery(reading, token, length + 2)
}

const enterSubquery = (reading: Reading, token: Token, count: number): Refusal | null =>
  enter(reading, count, token, { kind: 'query', pattern: false, afterwards: 'clause' }, 'clause')

/** `YIELD *` or `YIELD a, b AS c`. */
const readYield: Step = (reading, token) => {
  if (is(peek(reading, 1), '*')) return take(reading, 2, 'after')
  for (let length = 1; ; ) {
    const name = peek(reading, length)
    if (!isName(name)) return refuseUnexpected(name ?? token, 'the name of a column would have')
    length += 1
    if (is(peek(reading, length), 'AS')) {
      const alias = peek(reading, length + 1)
      if (!isName(alias)) return refuseUnexpected(alias ?? token, 'a name would have')
      length += 2
    }
    if (!is(peek(reading, length), ',')) return take(reading, length, 'after')
    length += 1
  }
}
