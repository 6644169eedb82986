/** `GET /api/search`: entities by name, best first. */
import { SearchAnswer, SearchQuery } from '../../contract/search.ts'
import { defineRoute } from '../http/define-route.ts'

export const search = defineRoute({
  method: 'get',
  path: '/api/search',
  about: 'Finds entities by name or alias, best first; tolerant of a typing mistake, of accents and of script.',
  fields: {
    q: 'What to look for.',
    type: 'Only entities of this type.',
    limit: 'How many hits to give.',
  },
  query: SearchQuery,
  answer: SearchAnswer,
  run: (services, { query }) => services.search.search(query),
})
