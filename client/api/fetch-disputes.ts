/** Asks where the sources disagree, in one case or in all. */
import { DisputesAnswer } from '../../contract/disputes.ts'
import { request } from './request.ts'

export async function fetchDisputes(caseId?: string, signal?: AbortSignal): Promise<DisputesAnswer> {
  return await request(DisputesAnswer, '/disputes', { query: { case: caseId }, signal })
}
