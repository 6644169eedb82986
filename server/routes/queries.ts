/** `/api/queries`: the saved queries, and changes of users' own. */
import { QueriesAnswer, Query, QueryBody, QueryChange, QueryRemoval } from '../../contract/queries.ts'
import { defineRoute } from '../http/define-route.ts'
import { addQuery, changeQuery, removeQuery } from '../queries/change-own-query.ts'
import { listQueries } from '../queries/find-query.ts'
import { WithId } from './with-id.ts'

const TEXT = 'All of it as a file would hold it: the header in comments, and the statement.'

export const queries = defineRoute({
  method: 'get',
  path: '/api/queries',
  about: 'The saved queries with their blanks: those that are shipped, and users’ own.',
  answer: QueriesAnswer,
  run: async (services) => ({ queries: await listQueries(services.graph, services.queries) }),
})

export const queryAdd = defineRoute({
  method: 'post',
  path: '/api/queries',
  about: 'Saves a query of one’s own under the name in its header, once the guard has let it pass.',
  fields: { text: TEXT },
  status: 201,
  body: QueryBody,
  answer: Query,
  run: ({ graph, queries: shipped, settings }, { body }) =>
    addQuery(graph, shipped, body.text, settings.limits.ask.statementKb),
})

export const queryChange = defineRoute({
  method: 'put',
  path: '/api/queries/:id',
  about: 'Changes a query of one’s own; when somebody else did so meanwhile, 409 with theirs as `current`.',
  fields: { text: TEXT, revision: 'The revision that was edited.' },
  params: WithId,
  body: QueryChange,
  answer: Query,
  run: ({ graph, queries: shipped, settings }, { params, body }) =>
    changeQuery(graph, shipped, params.id, body, settings.limits.ask.statementKb),
})

export const queryRemove = defineRoute({
  method: 'delete',
  path: '/api/queries/:id',
  about:
    'Removes a query of one’s own, and answers it; when somebody else changed it meanwhile, 409 with theirs as `current`.',
  fields: { revision: 'The revision that is to be removed.' },
  params: WithId,
  query: QueryRemoval,
  answer: Query,
  run: ({ graph, queries: shipped }, { params, query }) => removeQuery(graph, shipped, params.id, query.revision),
})
