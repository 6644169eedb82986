/** The saved queries, as the panel, the inspector and menus ask for them. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Query } from '../../../contract/queries.ts'
import { fetchQueries } from '../../api/fetch-queries.ts'

export const savedQueries = queryOptions({
  queryKey: ['queries'],
  queryFn: ({ signal }) => fetchQueries(signal),
  // Other people save queries too.
  staleTime: 30_000,
  select: ({ queries }): readonly Query[] => queries,
})

export function useQueries(): UseQueryResult<readonly Query[]> {
  return useQuery(savedQueries)
}
