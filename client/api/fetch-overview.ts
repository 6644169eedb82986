/** Asks for a case's most connected entities and the links among them. */
import { OverviewAnswer } from '../../contract/schema.ts'
import { request } from './request.ts'

/** `limit` is at most 300; the server gives 80 when it is not told. */
export async function fetchOverview(caseId: string, limit?: number, signal?: AbortSignal): Promise<OverviewAnswer> {
  return await request(OverviewAnswer, `/cases/${encodeURIComponent(caseId)}/overview`, { query: { limit }, signal })
}
