/** Keeps what an expansion asks of hubs, so that expanding one takes no longer than expanding anybody else. */
import { z } from 'zod'
import { countYears, KindRow, toKindLine, toYearLines, withoutYears } from '../explore/kind-rows.ts'
import { knownIds } from '../explore/known-ids.ts'
import type { Run } from '../graph/port.ts'

/** From so many neighbours on an entity is a hub; below, choosing among them takes a few milliseconds. */
const HUB_NEIGHBOURS = 2_000
/** As many are kept of each, the most connected; whoever has them all already is answered the slow way. */
const RANKED_MAX = 1_000

const NO_ROW = z.never()
const IdRow = z.object({ id: z.string() })

/** Ranks the neighbours of all hubs anew and counts them by kind; degrees and statuses must be in place. */
export async function rankHubs(run: Run, least = HUB_NEIGHBOURS): Promise<void> {
  await run('remove-rankings', {}, NO_ROW)
  for (const { id } of await run('hubs', { least }, IdRow)) {
    await run('rank-neighbours', { id, most: RANKED_MAX }, NO_ROW)
    const dated = await run('neighbour-kinds', { ids: [id], exclude: knownIds([id]) }, KindRow)
    const counted = {
      kinds: withoutYears(dated).map(toKindLine),
      datedKinds: dated.map(toKindLine),
      years: toYearLines(countYears(dated)),
    }
    await run('keep-kinds', { id, ...counted }, NO_ROW)
  }
}
