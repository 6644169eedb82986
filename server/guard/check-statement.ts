/** The guard: lets a statement pass only if all of it is known to read. */
import type { EngineName } from './lexical-rules.ts'
import { toPlainName } from './plain-name.ts'
import { readClause } from './read-clause.ts'
import { readEntry } from './read-entry.ts'
import { readLabel } from './read-label.ts'
import { readOperand } from './read-operand.ts'
import { readOperator } from './read-operator.ts'
import { readPattern, readPatternStart } from './read-pattern.ts'
import { type Frame, is, leave, peek, type Reading, refuseUnexpected, type Step, take } from './reading.ts'
import { type Refusal, refuseProblem } from './refusal.ts'
import type { Token } from './token.ts'
import { tokenizeCypher } from './tokenize-cypher.ts'

/** `types` are the names of entity and link types that the statement mentions, `parameters` the names of those it takes. */
export type Verdict =
  | { readonly ok: true; readonly types: readonly Token[]; readonly parameters: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

/** What ends each kind of frame, and what else would end one if it stood there. */
const CLOSERS = { query: '}', map: '}', paren: ')', bracket: ']', case: 'END' } as const
const BRACKETS = new Set([')', ']', '}'])

/**
 * Checks one statement in the language of one engine. It refuses every token
 * that an engine could take for another one, all at once; if there is none, the
 * first word that does not read. What passes may still be no sense to the
 * engine, but it can neither write nor reach for anything but the graph.
 */
export const checkStatement = (text: string, engine: EngineName): Verdict => {
  const tokens = tokenizeCypher(text, engine, 'gaps')
  const [first, ...others] = findProblems(tokens)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] }
  const statement: Frame = { kind: 'query', pattern: false, afterwards: 'after', opener: null, outer: null, depth: 0 }
  const reading: Reading = { engine, tokens, at: 0, state: 'clause', frame: statement, types: [] }
  for (let token = tokens[0]; token !== undefined; token = tokens[reading.at]) {
    const refusal = readToken(reading, token)
    if (refusal !== null) return { ok: false, refusals: [refusal] }
  }
  return { ok: true, types: reading.types, parameters: findParameters(tokens) }
}

const findProblems = (tokens: readonly Token[]): Refusal[] => {
  const refusals: Refusal[] = []
  // No chain of list functions: a statement has thousands of tokens and nearly never one with a problem.
  for (const token of tokens) if (token.problem !== null) refusals.push(refuseProblem(token, token.problem))
  return refusals
}

const findParameters = (tokens: readonly Token[]): string[] => {
  const names: string[] = []
  for (const { kind, text } of tokens) if (kind === 'parameter') names.push(toPlainName(text.slice(1)))
  return names
}

const readToken: Step = (reading, token) => {
  const { state, frame } = reading
  if (state === 'label') return readLabel(reading, token)
  if (state === 'start') return readStart(reading, token)
  if (BRACKETS.has(token.key) || (token.key === 'END' && state === 'after')) return readCloser(reading, token)
  if (state === 'key') return readEntry(reading, token)
  if (state === 'operand') return frame.pattern ? readPatternStart(reading, token) : readOperand(reading, token)
  if (state === 'after') return frame.pattern ? readPattern(reading, token) : readOperator(reading, token)
  return readClause(reading, token)
}

/** A subquery in an expression may leave out MATCH: `EXISTS { (a)-->(b) }`. */
const readStart: Step = (reading, token) => {
  const isPattern = is(token, '(') || is(peek(reading, 1), '=')
  reading.frame.pattern = isPattern
  return take(reading, 0, isPattern ? 'operand' : 'clause')
}

const readCloser: Step = (reading, token) => {
  const { kind, outer } = reading.frame
  if (outer !== null && token.key === CLOSERS[kind]) return leave(reading, outer)
  return refuseUnexpected(token, 'it ends nothing that began before')
}
