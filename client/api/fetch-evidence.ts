/** Asks for all that is claimed about entities and links. */
import { EvidenceAnswer } from '../../contract/evidence.ts'
import { request } from './request.ts'

export async function fetchEvidence(ids: readonly string[], signal?: AbortSignal): Promise<EvidenceAnswer> {
  return await request(EvidenceAnswer, '/evidence', { body: { ids }, signal })
}
