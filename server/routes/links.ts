/** `POST /api/links`: every link among given entities. */
import { LinksAnswer, LinksBody } from '../../contract/links.ts'
import { findLinks } from '../explore/find-links.ts'
import { defineRoute } from '../http/define-route.ts'

export const links = defineRoute({
  method: 'post',
  path: '/api/links',
  about: 'These entities, every link among them, and which of the ids no entity has.',
  fields: { ids: 'Ids of entities.' },
  body: LinksBody,
  answer: LinksAnswer,
  run: ({ graph }, { body }) => findLinks(graph, body.ids),
})
