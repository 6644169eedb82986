/** The details of an entity, as the cache knows them. */
import { queryOptions } from '@tanstack/react-query'
import { fetchEntity } from './fetch-entity.ts'

export const entityQuery = (id: string) =>
  queryOptions({ queryKey: ['entity', id], queryFn: ({ signal }) => fetchEntity(id, signal) })
