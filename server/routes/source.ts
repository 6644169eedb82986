/** `GET /api/sources/:id`: a source's own page. */
import { SourceDetail } from '../../contract/sources.ts'
import { findSource } from '../explore/find-source.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

export const source = defineRoute({
  method: 'get',
  path: '/api/sources/:id',
  about: 'A source: what it claims, what only it claims, whom it relays, and what rests on it.',
  params: WithId,
  answer: SourceDetail,
  run: ({ graph }, { params }) => findSource(graph, params.id),
})
