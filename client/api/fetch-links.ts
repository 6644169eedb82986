/** Asks for entities by id and for every link among them. */
import { LinksAnswer } from '../../contract/links.ts'
import { request } from './request.ts'

export async function fetchLinks(ids: readonly string[], signal?: AbortSignal): Promise<LinksAnswer> {
  return await request(LinksAnswer, '/links', { body: { ids }, signal })
}
