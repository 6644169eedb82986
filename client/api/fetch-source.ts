/** Asks for a source's own page: what it claims, what only it claims, what rests on it. */
import { SourceDetail } from '../../contract/sources.ts'
import { request } from './request.ts'

export async function fetchSource(id: string, signal?: AbortSignal): Promise<SourceDetail> {
  return await request(SourceDetail, `/sources/${encodeURIComponent(id)}`, { signal })
}
