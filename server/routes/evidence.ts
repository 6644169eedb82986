/** `POST /api/evidence`: what given entities and links rest on. */
import { EvidenceAnswer, EvidenceBody } from '../../contract/evidence.ts'
import { readEvidence } from '../explore/read-evidence.ts'
import { defineRoute } from '../http/define-route.ts'

export const evidence = defineRoute({
  method: 'post',
  path: '/api/evidence',
  about: 'All that is claimed about these entities and links, and the sources.',
  fields: { ids: 'Ids of entities and links; those that nothing has are passed over.' },
  body: EvidenceBody,
  takesPicture: true,
  answer: EvidenceAnswer,
  run: async ({ graph }, { body }) => {
    const { claims, sources } = await readEvidence(graph, body.ids)
    return { claims: [...claims], sources: [...sources.values()] }
  },
})
