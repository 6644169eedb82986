/** `GET` and `POST /api/entities/:id/neighbours`: the neighbours of an entity, most connected first. */
import { NeighboursAnswer, NeighboursBody, NeighboursQuery } from '../../contract/neighbours.ts'
import { findNeighbours } from '../explore/find-neighbours.ts'
import { defineRoute } from '../http/define-route.ts'
import { WithId } from './with-id.ts'

const fields = {
  link: 'Only over links of this type.',
  direction: 'Only over links that leave the entity (`out`) or end at it (`in`).',
  type: 'Only neighbours of this type.',
  from: 'Only over links whose period touches the time from here on.',
  to: 'Only over links whose period touches the time up to here.',
  status: 'Only over links of this status.',
  limit: 'How many neighbours to give.',
  exclude: 'Entities that the asker has already.',
}

export const neighbours = defineRoute({
  method: 'get',
  path: '/api/entities/:id/neighbours',
  about: 'The neighbours of an entity, most connected first, and how many there are in all.',
  fields,
  params: WithId,
  query: NeighboursQuery,
  answer: NeighboursAnswer,
  run: ({ graph }, { params, query }) => findNeighbours(graph, params.id, { ...query, exclude: [] }),
})

export const furtherNeighbours = defineRoute({
  method: 'post',
  path: '/api/entities/:id/neighbours',
  about: 'The same without the entities that the asker has already, and with the links between the new ones and those.',
  fields,
  params: WithId,
  body: NeighboursBody,
  answer: NeighboursAnswer,
  run: ({ graph }, { params, body }) => findNeighbours(graph, params.id, body),
})
