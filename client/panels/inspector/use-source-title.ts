/** Titles of sources by id; those that the page does not have yet are asked for, all at once. */
import { useQuery } from '@tanstack/react-query'
import type { Source } from '../../../contract/evidence.ts'
import { fetchSources } from '../../api/fetch-sources.ts'

/** Gives a function from id to title, null while (or if) it is not known. */
export function useSourceTitle(known: readonly Source[]): (id: string | null) => string | null {
  const titles = new Map(known.map(({ id, title }) => [id, title]))
  const missing = known.some(({ origin }) => origin !== null && !titles.has(origin))
  const all = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => fetchSources(undefined, signal),
    enabled: missing,
  })
  for (const { id, title } of all.data?.sources ?? []) titles.set(id, title)
  return (id) => (id === null ? null : (titles.get(id) ?? null))
}
