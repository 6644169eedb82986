/** Puts back a load in several transactions that was left in the middle: broken off, failed, or its server killed. */
import type { CaseChanges } from '../../contract/cases.ts'
import type { Graph } from '../graph/port.ts'
import { readJournal, readJournals, removeJournal } from './journal.ts'
import { DeadLoad, endLoad, holdLoad, inSteps, lockStore, OtherLoad, takeOverLoad, whileOwn } from './load-lock.ts'
import { putBack } from './put-back.ts'
import type { OnWritten } from './write-difference.ts'

/** Puts the load back and returns what that changed; null when somebody else has done so already, or there was nothing. */
export async function putBackDead(graph: Graph, dead: string, onWritten?: OnWritten): Promise<CaseChanges | null> {
  const load = await takeOverLoad(graph, dead)
  if (load === null) return null
  const changes = await whileOwn(load, async () => {
    const run = inSteps(graph, load)
    let changed: CaseChanges | null = null
    // `done` is the last load that went through, and stays as it is.
    const left = (await readJournals(run)).filter(({ state }) => state !== 'done')
    for (const head of left) {
      if (head.state === 'writing') changed = await putBack(run, await readJournal(run, head), onWritten)
    }
    await graph.write(async ({ run: last }) => {
      await holdLoad(last, load)
      for (const { id } of left) await removeJournal(last, id)
      await endLoad(last)
    })
    return changed
  })
  await graph.checkpoint()
  return changes
}

/**
 * Looks for a load that a killed server left in the middle, and puts it back.
 * Unless this server is `alone`, as it is with the embedded engine, one that
 * another server may still be about is left to it: `other`.
 */
export async function putBackLeftOver(
  graph: Graph,
  alone = graph.engine === 'embedded',
): Promise<'none' | 'put back' | 'other'> {
  try {
    await graph.write(({ run }) => lockStore(run, '', alone))
    return 'none'
  } catch (error) {
    if (error instanceof OtherLoad) return 'other'
    if (!(error instanceof DeadLoad)) throw error
    await putBackDead(graph, error.load)
    return 'put back'
  }
}
