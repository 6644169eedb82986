/** Gives claims their speakers' names and what they are about. */
import type { ClaimInContext } from '../../contract/claims.ts'
import type { Graph } from '../graph/port.ts'
import { readSubjects } from './read-subjects.ts'
import { nameSpeakers, type StoredClaim } from './stored-claim.ts'

/** Returns the claims in the same order; one whose subject is gone is left out. */
export async function putInContext(graph: Graph, stored: readonly StoredClaim[]): Promise<ClaimInContext[]> {
  const [claims, subjects] = await Promise.all([
    nameSpeakers(graph, stored),
    readSubjects(
      graph,
      stored.map(({ claim }) => claim.about),
    ),
  ])
  return claims.flatMap((claim, position) => {
    const subject = subjects.get(claim.about)
    const status = stored[position]?.status
    return subject === undefined || status === undefined ? [] : [{ claim, status, subject }]
  })
}
