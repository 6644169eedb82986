/** Reads the names of all entities into an index, page by page, so that no statement runs long and none blocks the server. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { type NameIndex, openNameIndexBuilder } from './name-index.ts'

const Row = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  degree: z.number().int().nonnegative(),
})

/** The embedded engine sorts all entities anew for each page, so pages are large. */
const PAGE = 20_000

/** Returns an index of all names; throws what the graph throws, and the signal's reason when it is aborted. */
export async function readNames(graph: Graph, signal: AbortSignal): Promise<NameIndex> {
  const builder = openNameIndexBuilder()
  let after = ''
  for (;;) {
    signal.throwIfAborted()
    const page = await graph.read('names', { after, limit: PAGE }, Row)
    for (const entity of page) builder.add(entity)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return builder.build()
    after = last.id
  }
}
