/** The guard: lets a statement pass only if all of it is known to read. */
import { areKeys } from './keys.ts'
import type { EngineName } from './lexical-rules.ts'
import { toPlainName } from './plain-name.ts'
import { readClause } from './read-clause.ts'
import { readEntry } from './read-entry.ts'
import { readLabel } from './read-label.ts'
import { readOperand } from './read-operand.ts'
import { readOperator } from './read-operator.ts'
import { readPattern, readPatternStart } from './read-pattern.ts'
import { type Frame, is, keyAt, keyNumber, leave, type Reading, refuseUnexpected, type Step, take } from './reading.ts'
import { type Refusal, refuseProblems } from './refusal.ts'
import { PARAMETER } from './kinds.ts'
import { scanTokens, type Tokens } from './scan-tokens.ts'
import { textAt, toTokens } from './to-tokens.ts'
import { takePlainly } from './take-plainly.ts'
import type { Token } from './token.ts'

/** `types` are the names of entity and link types that the statement mentions, `parameters` the names of those it takes, each once. */
export type Verdict =
  | { readonly ok: true; readonly types: readonly Token[]; readonly parameters: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

/** What ends each kind of frame, and what else would end one if it stood there. */
const CLOSERS = { query: '}', map: '}', paren: ')', bracket: ']', case: 'END' } as const
const CAN_CLOSE = areKeys(')', ']', '}', 'END')

/**
 * Checks one statement in the language of one engine. It refuses every token
 * that an engine could take for another one, all at once; if there is none, the
 * first word that does not read. What passes may still be no sense to the
 * engine, but it can neither write nor reach for anything but the graph.
 */
export const checkStatement = (text: string, engine: EngineName): Verdict => {
  const tokens = scanTokens(text, engine, 'gaps')
  const [first, ...others] = refuseProblems(tokens)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] }
  const statement: Frame = { kind: 'query', pattern: false, afterwards: 'after', opener: -1, outer: null, depth: 0 }
  const reading: Reading = { engine, tokens, at: 0, state: 'clause', frame: statement, types: [] }
  while (reading.at < tokens.count) {
    const refusal = readToken(reading)
    if (refusal !== null) return { ok: false, refusals: [refusal] }
    if (!reading.frame.pattern) takePlainly(reading)
  }
  return { ok: true, types: toTokens(tokens, reading.types), parameters: findParameters(tokens) }
}

const findParameters = (tokens: Tokens): string[] => {
  const { kinds, count } = tokens
  const written = new Set<string>()
  for (let place = 0; place < count; place += 1) if (kinds[place] === PARAMETER) written.add(textAt(tokens, place))
  return [...new Set(Array.from(written, (text) => toPlainName(text.slice(1))))]
}

const readToken: Step = (reading) => {
  const { state, frame } = reading
  if (state === 'label') return readLabel(reading)
  if (state === 'start') return readStart(reading)
  if (CAN_CLOSE[keyNumber(reading)] === true && (state === 'after' || !is(reading, 0, 'END'))) {
    return readCloser(reading)
  }
  if (state === 'key') return readEntry(reading)
  if (state === 'operand') return frame.pattern ? readPatternStart(reading) : readOperand(reading)
  if (state === 'after') return frame.pattern ? readPattern(reading) : readOperator(reading)
  return readClause(reading)
}

/** A subquery in an expression may leave out MATCH: `EXISTS { (a)-->(b) }`. */
const readStart: Step = (reading) => {
  const isPattern = is(reading, 0, '(') || is(reading, 1, '=')
  reading.frame.pattern = isPattern
  return take(reading, 0, isPattern ? 'operand' : 'clause')
}

const readCloser: Step = (reading) => {
  const { kind, outer } = reading.frame
  if (outer !== null && keyAt(reading, 0) === CLOSERS[kind]) return leave(reading, outer)
  return refuseUnexpected(reading, 0, 'it ends nothing that began before')
}
