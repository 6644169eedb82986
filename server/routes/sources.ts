/** `GET /api/sources`: the published texts behind the claims. */
import { SourcesAnswer, SourcesQuery } from '../../contract/sources.ts'
import { listSources } from '../explore/list-sources.ts'
import { defineRoute } from '../http/define-route.ts'

export const sources = defineRoute({
  method: 'get',
  path: '/api/sources',
  about: 'Sources with how many claims they make and how many facts rest on them alone.',
  fields: { case: 'Only sources of this case.' },
  query: SourcesQuery,
  answer: SourcesAnswer,
  run: ({ graph }, { query }) => listSources(graph, query),
})
