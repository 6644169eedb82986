/** Reads the names of all entities into an index, page by page, so that no statement runs long and none blocks the server. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { type NamedEntity, type NameIndex, openNameIndexBuilder } from './name-index.ts'

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
  const readPage = (after: string): Promise<NamedEntity[]> => {
    const page = graph.read('names', { after, limit: PAGE }, Row)
    // Nobody waits for it once the one before has failed or was not wanted any more.
    page.catch(() => undefined)
    return page
  }
  for (let coming: Promise<NamedEntity[]> | null = readPage(''); coming !== null; ) {
    const page: readonly NamedEntity[] = await coming
    signal.throwIfAborted()
    const last = page.at(-1)
    // The store looks for the next ones while these are taken in.
    coming = last === undefined || page.length < PAGE ? null : readPage(last.id)
    for (const entity of page) builder.add(entity)
  }
  return builder.build()
}
