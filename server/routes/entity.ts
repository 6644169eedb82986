/** `GET /api/entities/:id`: an entity with all that is known about it. */
import { EntityDetail } from '../../contract/entities.ts'
import { findEntity } from '../explore/find-entity.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

export const entity = defineRoute({
  method: 'get',
  path: '/api/entities/:id',
  about: 'An entity with its properties, its facts and their sources, and how many neighbours it has of each kind.',
  params: WithId,
  answer: EntityDetail,
  run: ({ graph }, { params }) => findEntity(graph, params.id),
})
