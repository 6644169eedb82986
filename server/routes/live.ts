/** `GET /api/live`: the process is up, whatever the database does. */
import { LiveAnswer } from '../../contract/health.ts'
import { defineRoute } from '../http/define-route.ts'

export const live = defineRoute({
  method: 'get',
  path: '/api/live',
  about: 'Tells that the server is up.',
  answer: LiveAnswer,
  run: async () => ({ live: true as const }),
})
