/** The neighbours of an entity or of several, and how many there are of each kind. */
import {
  ManyNeighboursBody,
  NeighbourKindsAnswer,
  NeighbourKindsBody,
  NeighboursAnswer,
  NeighboursBody,
  NeighboursQuery,
} from '../../contract/neighbours.ts'
import { countKinds } from '../explore/count-kinds.ts'
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
  order: 'Which come first.',
  limit: 'How many neighbours to give; 0 only counts them.',
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
  run: ({ graph }, { params, query }) => findNeighbours(graph, [params.id], { ...query, exclude: [] }),
})

export const furtherNeighbours = defineRoute({
  method: 'post',
  path: '/api/entities/:id/neighbours',
  about: 'The same without the entities that the asker has already, and with the links between the new ones and those.',
  fields,
  params: WithId,
  body: NeighboursBody,
  answer: NeighboursAnswer,
  run: ({ graph }, { params, body }) => findNeighbours(graph, [params.id], body),
})

const ids = 'The entities whose neighbours are asked for.'

export const manyNeighbours = defineRoute({
  method: 'post',
  path: '/api/neighbours',
  about: 'The neighbours of several entities together, as for one.',
  fields: { ...fields, ids },
  body: ManyNeighboursBody,
  answer: NeighboursAnswer,
  run: ({ graph }, { body }) => findNeighbours(graph, body.ids, body),
})

export const neighbourKinds = defineRoute({
  method: 'post',
  path: '/api/neighbours/kinds',
  about:
    'How many neighbours entities have of each kind: by their type and the type, direction and status of their links, of all of them or of those linked within years.',
  fields: { ids, exclude: fields.exclude, from: fields.from, to: fields.to },
  body: NeighbourKindsBody,
  answer: NeighbourKindsAnswer,
  run: ({ graph }, { body }) => countKinds(graph, body),
})
