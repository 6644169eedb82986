/** Asks for the sources, of one case or of all, each with how much it claims. */
import { SourcesAnswer } from '../../contract/sources.ts'
import { request } from './request.ts'

export async function fetchSources(caseId?: string, signal?: AbortSignal): Promise<SourcesAnswer> {
  return await request(SourcesAnswer, '/sources', { query: { case: caseId }, signal })
}
