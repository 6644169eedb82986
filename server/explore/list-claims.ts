/** Claims by what they are about, who makes them and how sure they are. */
import { z } from 'zod'
import type { ClaimsAnswer, ClaimsQuery } from '../../contract/claims.ts'
import type { Graph } from '../graph/port.ts'
import { putInContext } from './put-in-context.ts'
import { citedSources, readSources } from './read-sources.ts'
import { StoredClaim } from './stored-claim.ts'

const TotalRow = z.object({ total: z.number().int() })

/** Returns a page of the claims that fit, their sources, and how many fit in all. */
export async function listClaims(graph: Graph, query: ClaimsQuery): Promise<ClaimsAnswer> {
  const filters = {
    about: query.about ?? null,
    source: query.source ?? null,
    saidBy: query.saidBy ?? null,
    stance: query.stance ?? null,
    status: query.status ?? null,
    caseId: query.case ?? null,
  }
  const [stored, [count]] = await Promise.all([
    graph.read('claims', { ...filters, offset: query.offset, limit: query.limit }, StoredClaim),
    graph.read('count-claims', filters, TotalRow),
  ])
  const cited = stored.map(({ claim }) => claim)
  const [claims, sources] = await Promise.all([
    putInContext(graph, stored),
    readSources(
      graph,
      cited.map(({ source }) => source),
    ),
  ])
  return { claims, sources: citedSources(cited, sources), shown: claims.length, total: count?.total ?? 0 }
}
