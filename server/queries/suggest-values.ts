/** Suggests values for one blank of a saved query, with those that were filled in before it. */
import {
  type QueryParameter,
  Suggestion,
  type SuggestionsAnswer,
  type SuggestionsBody,
} from '../../contract/queries.ts'
import { EntourageError } from '../errors.ts'
import { findQuery } from './find-query.ts'
import { askQuery, type QueryRunner, readDrawn } from './run-query.ts'
import type { SavedQuery } from './saved-query.ts'

const NONE: SuggestionsAnswer = { suggestions: [], limited: false }

/**
 * The values of a list or a range, or the rows of another query: its column
 * `suggestion` (or else its first) holds the value, its first column how it
 * reads. Of what is filled in, the other query gets what it has a blank for.
 * @throws EntourageError `not-found`, `bad-request` naming the blank that is to be filled in before, and what running a
 * query throws
 */
export async function suggestValues(
  runner: QueryRunner,
  id: string,
  { parameter: name, parameters }: SuggestionsBody,
): Promise<SuggestionsAnswer> {
  const saved = await findQuery(runner.graph, runner.shipped, id)
  const parameter = saved.query.parameters.find((one) => one.name === name)
  if (parameter === undefined) throw noSuchBlank(saved, name)
  const other = saved.suggestedBy.get(name)
  return other === undefined
    ? listSuggestions(parameter, runner.limits.rows)
    : askSuggestions(runner, await findQuery(runner.graph, runner.shipped, other), parameters)
}

function listSuggestions({ type, suggest }: QueryParameter, most: number): SuggestionsAnswer {
  if (suggest?.from === 'list') return { suggestions: suggest.values, limited: false }
  if (suggest?.from !== 'range') return NONE
  const { first, last } = suggest
  const length = Math.floor(last - first) + 1
  const values = Array.from({ length: Math.min(length, most) }, (_, index) => first + index)
  return {
    suggestions: values.map((value) => ({ value: type === 'date' ? String(value) : value, label: String(value) })),
    limited: length > most,
  }
}

async function askSuggestions(
  runner: QueryRunner,
  other: SavedQuery,
  filled: SuggestionsBody['parameters'],
): Promise<SuggestionsAnswer> {
  const taken = other.query.parameters.map(({ name }) => name).filter((name) => Object.hasOwn(filled, name))
  const parameters = Object.fromEntries(taken.map((name) => [name, filled[name]]))
  const { columns, rows, limited } = await askQuery(runner, other, { parameters }, () => readDrawn(runner.graph))
  const at = Math.max(0, columns.indexOf('suggestion'))
  const suggestions = rows.flatMap((row) => {
    const parsed = Suggestion.safeParse({ value: row[at], label: String(row[0] ?? row[at]) })
    return parsed.success ? [parsed.data] : []
  })
  return { suggestions: [...new Map(suggestions.map((one) => [one.value, one])).values()], limited: limited !== null }
}

function noSuchBlank({ query }: SavedQuery, name: string): EntourageError {
  const known =
    query.parameters.length === 0 ? 'it has none' : `it has ${query.parameters.map((one) => one.name).join(', ')}`
  const message = `The query has no blank “${name}”; ${known}.`
  return new EntourageError('bad-request', message, [{ field: 'parameter', message }])
}
