/**
 * Writes what a load was found to change: in one transaction where the engine
 * can hold it, else in many with a journal by which whatever was left in the
 * middle is put back.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../graph/port.ts'
import type { Draft, Properties } from './case.ts'
import type { Comparison } from './compare-case.ts'
import { indexDraft } from './index-draft.ts'
import { type Journal, keepOnlyJournal, markJournal, writeJournal } from './journal.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { endLoad, holdLoad, inSteps, whileOwn } from './load-lock.ts'
import { countStages, type LoadOptions, type Progress } from './load-options.ts'
import { putBackDead } from './put-back-dead.ts'
import { rankHubs } from './rank-hubs.ts'
import { inTurns } from './records/turns.ts'
import { updateOthers } from './update-others.ts'
import { untilAborted } from './when-store-is-free.ts'
import { writeDifference } from './write-difference.ts'

const NO_ROW = z.never()

/** What is to be written, found while the store was locked. */
export interface Plan {
  readonly draft: Draft
  /** Null when the case is to be gone altogether. */
  readonly head: Properties | null
  readonly comparison: Comparison
  readonly journal: Journal
}

async function writeRecords(run: Run, { draft, comparison, journal }: Plan, onProgress: Progress): Promise<void> {
  await writeDifference(run, draft.id, comparison.difference, countStages(journal.changes, onProgress))
  await updateOthers(run, journal)
  await rankHubs(run)
  await keepLinkTypes(run, (await inTurns(indexDraft(draft))).linkTypes)
}

/** What makes the load one that went through. */
async function finish(run: Run, { draft, head }: Plan, load: string): Promise<void> {
  if (head === null) await run('remove-case', { caseId: draft.id }, NO_ROW)
  else {
    const properties = { ...head, loadedAt: new Date().toISOString() }
    await run('save-case', { caseId: draft.id, properties }, NO_ROW)
  }
  await keepOnlyJournal(run, load)
  await run('set-data-version', { dataVersion: randomUUID() }, NO_ROW)
}

/** Writes all of it in the transaction that found it. */
export async function writeAtOnce(run: Run, plan: Plan, onProgress: Progress): Promise<void> {
  const load = randomUUID()
  await writeJournal(run, load, plan.journal, 'done')
  await writeRecords(run, plan, onProgress)
  await finish(run, plan, load)
}

/** Writes in many transactions; whatever fails is put back before it is told. */
export async function writeInSteps(graph: Graph, plan: Plan, load: string, options: LoadOptions): Promise<void> {
  const { onProgress = () => {}, signal } = options
  const steps = inSteps(graph, load)
  const run = untilAborted(steps, signal)
  try {
    await whileOwn(load, async () => {
      await writeJournal(run, load, plan.journal, 'preparing')
      await markJournal(run, load, 'writing')
      await writeRecords(run, plan, onProgress)
      signal?.throwIfAborted()
      await graph.write(async ({ run: last }) => {
        await holdLoad(last, load)
        await finish(last, plan, load)
        await markJournal(last, load, 'done')
        await endLoad(last)
      })
    })
  } catch (error) {
    onProgress('putting back', 0, 1)
    await putBackDead(graph, load)
    throw error
  }
}
