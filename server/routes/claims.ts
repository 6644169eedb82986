/** `GET /api/claims`: who says what. */
import { ClaimsAnswer, ClaimsQuery } from '../../contract/claims.ts'
import { listClaims } from '../explore/list-claims.ts'
import { defineRoute } from '../http/define-route.ts'

export const claims = defineRoute({
  method: 'get',
  path: '/api/claims',
  about: 'Claims with what they are about, and the sources they cite.',
  fields: {
    about: 'Only claims about this entity or link.',
    source: 'Only claims in this source.',
    saidBy: 'Only claims attributed to this entity.',
    stance: 'Only claims of this stance.',
    status: 'Only claims that are part of a fact of this status.',
    case: 'Only claims of this case.',
    limit: 'How many claims to give.',
    offset: 'How many claims to leave out before the first one given.',
  },
  query: ClaimsQuery,
  answer: ClaimsAnswer,
  run: ({ graph }, { query }) => listClaims(graph, query),
})
