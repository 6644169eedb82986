/** `GET /api/links/:id`: a link with the evidence for it. */
import { LinkDetail } from '../../contract/links.ts'
import { findLink } from '../explore/find-link.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

export const link = defineRoute({
  method: 'get',
  path: '/api/links/:id',
  about: 'A link with its two ends, its claims and their sources.',
  params: WithId,
  answer: LinkDetail,
  run: ({ graph }, { params }) => findLink(graph, params.id),
})
