/** Where a value is due: literals, names, calls of functions, brackets and subqueries. */
import { type Call, nameOfCall } from './name-of-call.ts'
import { READING_FUNCTIONS } from './reading-functions.ts'
import { enter, is, peek, type Reading, refuseUnexpected, type Step, take } from './reading.ts'
import { type Refusal, refuse, show } from './refusal.ts'

const SUBQUERY_WORDS = new Set(['EXISTS', 'COUNT', 'COLLECT'])

/** Their argument is a pattern and not a value. */
const PATTERN_FUNCTIONS = new Set(['shortestpath', 'allshortestpaths'])

/** Before a value; `-` and `>` also draw arrows, `!` denies a label. */
const PREFIXES = new Set(['+', '-', '>', '!', '..'])

export const readOperand: Step = (reading, token) => {
  switch (token.kind) {
    case 'string':
    case 'number':
    case 'parameter':
      return take(reading, 1, 'after')
    case 'word':
      return readWord(reading, token)
    case 'name':
      return readName(reading, token)
    default:
      return readSign(reading, token)
  }
}

const readSign: Step = (reading, token) => {
  switch (token.key) {
    case '(':
      return enter(reading, 1, token, { kind: 'paren', pattern: false, afterwards: 'after' }, 'operand')
    case '[':
      return enter(reading, 1, token, { kind: 'bracket', pattern: false, afterwards: 'after' }, 'operand')
    case '{':
      return enter(reading, 1, token, { kind: 'map', pattern: false, afterwards: 'after' }, 'key')
    case ':':
      return take(reading, 1, 'label')
    case '*':
      // Directly in a query it stands for everything and is complete: `WITH * DELETE (n)` is no product.
      return take(reading, 1, reading.frame.kind === 'query' ? 'after' : 'operand')
  }
  if (PREFIXES.has(token.key)) return take(reading, 1, 'operand')
  return refuseUnexpected(token, 'a value or a name would have')
}

const readWord: Step = (reading, token) => {
  const word = token.key
  if (SUBQUERY_WORDS.has(word) && is(peek(reading, 1), '{')) {
    return enter(reading, 2, token, { kind: 'query', pattern: false, afterwards: 'after' }, 'start')
  }
  switch (word) {
    case 'NOT':
      return take(reading, 1, 'operand')
    case 'CASE':
      return enter(reading, 1, token, { kind: 'case', pattern: false, afterwards: 'after' }, 'operand')
    case 'WHEN':
      if (reading.frame.opener !== peek(reading, -1)) break
      return take(reading, 1, 'operand')
    case 'DISTINCT':
      if (!is(peek(reading, -1), '(')) break
      return take(reading, 1, 'operand')
  }
  return readName(reading, token)
}

const readName: Step = (reading) => {
  const call = nameOfCall(reading.tokens, reading.at)
  return call === null ? take(reading, 1, 'after') : readFunction(reading, call)
}

/** The function that is called at the next token, if it is one of those that are known to read. */
export const readFunction = (reading: Reading, { name, length, first, last }: Call): Refusal | null => {
  const known = name.toLowerCase()
  if (READING_FUNCTIONS[reading.engine].has(known)) {
    const frame = { kind: 'paren', pattern: PATTERN_FUNCTIONS.has(known), afterwards: 'after' } as const
    return enter(reading, length + 1, first, frame, 'operand')
  }
  const isOfOther = Object.values(READING_FUNCTIONS).some((names) => names.has(known))
  const reason = isOfOther
    ? `${reading.engine === 'embedded' ? 'The embedded engine' : 'Neo4j'} has no function ${show(name)}.`
    : `The function ${show(name)} is not among those that are known to only read.`
  return refuse(first, last, name, { code: 'function', reason })
}
