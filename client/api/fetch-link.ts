/** Asks for a link with the evidence for it. */
import { LinkDetail } from '../../contract/links.ts'
import { request } from './request.ts'

export async function fetchLink(id: string, signal?: AbortSignal): Promise<LinkDetail> {
  return await request(LinkDetail, `/links/${encodeURIComponent(id)}`, { signal })
}
