/** Counts and ranks anew what loading keeps, in a store that a script has written into, or a version of Entourage that kept less. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { DeadLoad, lockStore, OtherLoad } from './load-lock.ts'
import { rankHubs } from './rank-hubs.ts'
import { readCases } from './read-stored.ts'

const LinesRow = z.object({ lines: z.array(z.string()) })
const TypeRow = z.object({ type: z.string(), count: z.number() })

/** Returns false when there was nothing to do: all is kept, no case is there, or a load is about to keep it. */
export async function renewRankings(graph: Graph): Promise<boolean> {
  const isKept = async (run: Graph['read']): Promise<boolean> =>
    (await run('kept-link-types', {}, LinesRow)).length > 0 || (await readCases(run)).length === 0
  if (await isKept(graph.read)) return false
  try {
    return await graph.write(async ({ run }) => {
      await lockStore(run, '')
      // Another server may have been quicker.
      if (await isKept(run)) return false
      const types = await run('link-types', {}, TypeRow)
      await rankHubs(run)
      await keepLinkTypes(
        run,
        types.map(({ type }) => type),
      )
      return true
    })
  } catch (error) {
    if (error instanceof OtherLoad || error instanceof DeadLoad) return false
    throw error
  }
}
