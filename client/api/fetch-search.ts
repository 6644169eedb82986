/** Searches entities by name, tolerant of spelling and script. */
import { SearchAnswer } from '../../contract/search.ts'
import { request } from './request.ts'

/** `limit` is at most 100; the server gives 10 when it is not told. */
export async function fetchSearch(
  query: { readonly q: string; readonly type?: string; readonly limit?: number },
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  return await request(SearchAnswer, '/search', { query: { ...query }, signal })
}
