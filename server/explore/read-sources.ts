/** Reads sources by id, together with all that they reprint or relay. */
import { z } from 'zod'
import { Source } from '../../contract/evidence.ts'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ source: Source })

/** Returns the sources that have these ids and, recursively, their origins, by id. */
export async function readSources(graph: Graph, ids: Iterable<string>): Promise<Map<string, Source>> {
  const found = new Map<string, Source>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const rows = await graph.read('sources', { ids: wanted }, Row)
    for (const { source } of rows) found.set(source.id, source)
    const origins = rows.flatMap(({ source }) => (source.origin === null ? [] : [source.origin]))
    wanted = [...new Set(origins)].filter((id) => !found.has(id))
  }
  return found
}

/** Returns those of `sources` that the claims cite, in the order of first citation. */
export function citedSources(
  claims: Iterable<{ readonly source: string }>,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const cited = new Set([...claims].map((claim) => claim.source))
  return [...cited].flatMap((id) => sources.get(id) ?? [])
}
