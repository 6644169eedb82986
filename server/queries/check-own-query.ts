/** Checks the text of a user's own query before it is saved: header, statement, guard; all mistakes at once. */
import type { ErrorDetail } from '../../contract/error.ts'
import { refusalError } from '../ask/refusal-error.ts'
import { checkSize } from '../ask/check-size.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { checkStatement } from '../guard/check-statement.ts'
import { findSuggestionProblems } from './link-query.ts'
import type { ShippedQueries } from './open-queries.ts'
import { parseQuery } from './parse-query.ts'
import { readOwnQueries } from './read-own-queries.ts'
import type { SavedQuery } from './saved-query.ts'

/**
 * Returns the parsed query. Places in errors are those in the whole text.
 * @throws EntourageError `read-only` when the statement would do more than read, `bad-request` for any other mistake,
 * `too-large`
 */
export async function checkOwnQuery(
  graph: Graph,
  { queries }: ShippedQueries,
  text: string,
  statementKb: number,
): Promise<SavedQuery> {
  checkSize(text, statementKb)
  const { saved, problems } = parseQuery(null, text)
  const verdict = checkStatement(saved === null ? text : saved.query.text, graph.engine)
  const refusal = verdict.ok ? null : refusalError(verdict.refusals)
  const found = [...problems, ...(saved === null ? [] : await findBrokenSuggestions(graph, queries, saved))]
  if (saved !== null && refusal === null && found.length === 0) return saved
  const details: ErrorDetail[] = [
    ...found.map((problem) => ({ ...problem, message: asSentence(problem.message) })),
    ...(refusal?.details ?? []),
  ].map((detail) => ({ ...detail, field: 'text' }))
  const message = refusal?.message ?? details.map((detail) => `Line ${detail.line ?? 1}: ${detail.message}`).join(' ')
  throw new EntourageError(refusal?.code ?? 'bad-request', message, details)
}

async function findBrokenSuggestions(
  graph: Graph,
  shipped: ShippedQueries['queries'],
  saved: SavedQuery,
): Promise<ErrorDetail[]> {
  if (saved.suggestedBy.size === 0) return []
  const own = new Map((await readOwnQueries(graph)).map((one) => [one.query.id, one]))
  return findSuggestionProblems(saved, (id) => shipped.get(id) ?? own.get(id))
}

const asSentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
