/** Running a saved query, and what may be filled into its blanks. */
import { RunAnswer, RunBody, SuggestionsAnswer, SuggestionsBody } from '../../contract/queries.ts'
import { defineRoute } from '../http/define-route.ts'
import type { Services } from '../http/services.ts'
import { type QueryRunner, runQuery } from '../queries/run-query.ts'
import { writeAnswer } from '../queries/write-answer.ts'
import { suggestValues } from '../queries/suggest-values.ts'
import { WithId } from './with-id.ts'

const runnerOf = ({ graph, queries, settings }: Services, signal: AbortSignal): QueryRunner => ({
  graph,
  shipped: queries,
  limits: settings.limits.ask,
  signal,
})

export const queryRun = defineRoute({
  method: 'post',
  path: '/api/queries/:id/run',
  about: 'Runs a saved query and gives its rows, and the entities and links in them.',
  fields: {
    parameters: 'Values for the blanks, by name.',
    maxRows: 'How many rows to give at most; for a table to export, more than usual.',
  },
  params: WithId,
  body: RunBody,
  answer: RunAnswer,
  write: writeAnswer,
  tabular: true,
  run: (services, { params, body }, signal) => runQuery(runnerOf(services, signal), params.id, body),
})

export const querySuggestions = defineRoute({
  method: 'post',
  path: '/api/queries/:id/suggestions',
  about: 'Values that one blank of a saved query may take, given those that are filled in before it.',
  fields: { parameter: 'The name of the blank.', parameters: 'Values for the blanks before it, by name.' },
  params: WithId,
  body: SuggestionsBody,
  answer: SuggestionsAnswer,
  run: (services, { params, body }, signal) => suggestValues(runnerOf(services, signal), params.id, body),
})
