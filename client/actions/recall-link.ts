/** The evidence of a link for a passing look: from the cache, or asked for once. */
import type { LinkDetail } from '../../contract/links.ts'
import { fetchLink } from '../api/fetch-link.ts'
import { queryClient } from '../api/query-client.ts'

/** Null when it cannot be had just now, which is no reason to disturb anybody. */
export async function recallLink(id: string): Promise<LinkDetail | null> {
  try {
    return await queryClient.query({ queryKey: ['link', id], queryFn: ({ signal }) => fetchLink(id, signal) })
  } catch {
    return null
  }
}
