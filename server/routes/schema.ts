/** `GET /api/schema`: what the store holds. */
import { SchemaAnswer } from '../../contract/schema.ts'
import { describeStore } from '../explore/describe-store.ts'
import { defineRoute } from '../http/define-route.ts'

export const schema = defineRoute({
  method: 'get',
  path: '/api/schema',
  about: 'The entity and link types in use with their counts and properties, the cases, the engine and its version.',
  answer: SchemaAnswer,
  run: ({ graph }) => describeStore(graph),
})
