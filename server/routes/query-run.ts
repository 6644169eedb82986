/** `POST /api/queries/:id/run`: a saved query with its blanks filled in. */
import { RunAnswer, RunBody } from '../../contract/queries.ts'
import { defineRoute } from '../http/define-route.ts'
import { runQuery } from '../queries/run-query.ts'
import { WithId } from './with-id.ts'

export const queryRun = defineRoute({
  method: 'post',
  path: '/api/queries/:id/run',
  about: 'Runs a saved query and gives its rows, and the entities and links in them.',
  fields: { parameters: 'Values for the blanks, by name.' },
  params: WithId,
  body: RunBody,
  answer: RunAnswer,
  run: ({ graph, queries, settings }, { params, body }) =>
    runQuery(graph, queries, params.id, body.parameters, {
      timeoutMs: settings.limits.statementTimeoutMs,
      maxRows: settings.limits.queryRows,
    }),
})
