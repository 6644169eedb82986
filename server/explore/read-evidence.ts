/** Reads all that is claimed about entities and links, with the sources. */
import type { Claim, Source } from '../../contract/evidence.ts'
import type { Graph } from '../graph/port.ts'
import { readSources } from './read-sources.ts'
import { nameSpeakers, StoredClaim } from './stored-claim.ts'

/** `sources` holds those that the claims cite and, recursively, their origins: what it takes to count voices. */
export interface Evidence {
  readonly claims: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
}

/** Returns the claims about any of these entities or links, in the order of their case. */
export async function readEvidence(graph: Graph, abouts: Iterable<string>): Promise<Evidence> {
  const ids = [...new Set(abouts)]
  if (ids.length === 0) return { claims: [], sources: new Map() }
  const stored = await graph.read('claims-about', { ids }, StoredClaim)
  const cited = stored.map(({ claim }) => claim.source)
  const [claims, sources] = await Promise.all([nameSpeakers(graph, stored), readSources(graph, cited)])
  return { claims, sources }
}
