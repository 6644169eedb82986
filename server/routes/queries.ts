/** `GET /api/queries`: the saved queries. */
import { QueriesAnswer } from '../../contract/queries.ts'
import { defineRoute } from '../http/define-route.ts'

export const queries = defineRoute({
  method: 'get',
  path: '/api/queries',
  about: 'The saved queries with their blanks.',
  answer: QueriesAnswer,
  run: async (services) => ({ queries: [...services.queries.list()] }),
})
