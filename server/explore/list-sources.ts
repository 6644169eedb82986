/** All sources, with how much rests on each. */
import { z } from 'zod'
import { Claim, Source } from '../../contract/evidence.ts'
import type { SourcesAnswer, SourcesQuery } from '../../contract/sources.ts'
import { isSupport } from '../evidence/derive-status.ts'
import type { Graph } from '../graph/port.ts'
import { type ClaimInShort, factsBySources } from './facts-by-sources.ts'
import { originsOf } from './origins.ts'

const SourceRow = z.object({ source: Source, claims: z.number().int().nonnegative() })
const ClaimRow = Claim.pick({
  id: true,
  about: true,
  property: true,
  value: true,
  unit: true,
  asOf: true,
  stance: true,
  source: true,
})

/**
 * Counts for each source the facts that rest on it and what relays it alone:
 * those of which every supporting claim cites it or goes back to it.
 */
export function countOnly(
  claims: readonly ClaimInShort[],
  sources: ReadonlyMap<string, Pick<Source, 'origin'>>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const fact of factsBySources(claims)) {
    const cited = [...new Set(fact.claims.filter(isSupport).map((claim) => claim.source))]
    const [first, ...others] = cited.map((id) => originsOf(id, sources))
    for (const id of first ?? []) {
      if (others.every((chain) => chain.includes(id))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

/** Lists the sources, or those of one case, those with the most claims first. What rests on them is counted over all cases. */
export async function listSources(graph: Graph, query: SourcesQuery): Promise<SourcesAnswer> {
  const [all, listed, claims] = await Promise.all([
    graph.read('source-list', { caseId: null }, SourceRow),
    query.case === undefined ? undefined : graph.read('source-list', { caseId: query.case }, SourceRow),
    graph.read('claims-in-short', {}, ClaimRow),
  ])
  const only = countOnly(claims, new Map(all.map(({ source }) => [source.id, source])))
  return {
    sources: (listed ?? all).map((row) => ({ ...row.source, claims: row.claims, only: only.get(row.source.id) ?? 0 })),
  }
}
