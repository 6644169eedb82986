/** `GET /api/cases/:id/overview`: a case at a glance. */
import { OverviewAnswer, OverviewQuery } from '../../contract/schema.ts'
import { caseOverview } from '../explore/case-overview.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

export const overview = defineRoute({
  method: 'get',
  path: '/api/cases/:id/overview',
  about: 'The most connected entities of a case and the links among them.',
  fields: { limit: 'How many entities to give.' },
  params: WithId,
  query: OverviewQuery,
  answer: OverviewAnswer,
  run: ({ graph }, { params, query }) => caseOverview(graph, params.id, query.limit),
})
