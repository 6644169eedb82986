/** Asks for the saved queries, shipped and users' own. */
import { QueriesAnswer } from '../../contract/queries.ts'
import { request } from './request.ts'

export async function fetchQueries(signal?: AbortSignal): Promise<QueriesAnswer> {
  return await request(QueriesAnswer, '/queries', { signal })
}
