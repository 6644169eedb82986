/** `GET /api/disputes`: where the sources disagree. */
import { DisputesAnswer, DisputesQuery } from '../../contract/disputes.ts'
import { listDisputes } from '../explore/list-disputes.ts'
import { defineRoute } from '../http/define-route.ts'

export const disputes = defineRoute({
  method: 'get',
  path: '/api/disputes',
  about: 'Every denial and every pair of values that cannot all be right, with who stands where.',
  fields: { case: 'Only disagreements in this case.' },
  query: DisputesQuery,
  answer: DisputesAnswer,
  run: ({ graph }, { query }) => listDisputes(graph, query),
})
