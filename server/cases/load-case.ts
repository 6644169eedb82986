/**
 * Brings the store to what a case says: what is new is added, what differs is
 * changed, what has gone is removed, and the same case again changes nothing.
 * All or nothing: in one transaction where the engine can hold it, else in many
 * with a journal by which whatever was left in the middle is put back.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CaseChanged, CaseChanges } from '../../contract/cases.ts'
import { EntourageError } from '../errors.ts'
import type { Graph, Run } from '../graph/port.ts'
import type { Case, Properties } from './case.ts'
import { type Comparison, compareCase, isSame, toChanges } from './compare-case.ts'
import { type Described, describeComparison } from './describe-comparison.ts'
import { type Difference, findPatch } from './difference.ts'
import { type Journal, keepOnlyJournal, markJournal, writeJournal } from './journal.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { beginLoad, DeadLoad, endLoad, holdLoad, inSteps, lockStore, whenFree, whileOwn } from './load-lock.ts'
import { putBackDead } from './put-back-dead.ts'
import { rankHubs } from './rank-hubs.ts'
import type { Kinds } from './to-wanted.ts'
import { findTouched, updateOthers } from './update-others.ts'
import { type OnWritten, writeDifference } from './write-difference.ts'

/** Hears how far a load is: `done` of `total` records in this stage (`comparing`, `writing entities` …). */
export type Progress = (stage: string, done: number, total: number) => void

export interface LoadOptions {
  readonly onProgress?: Progress
  /** Breaks the load off, and nothing of it stays. */
  readonly signal?: AbortSignal
  /** False refuses a case whose id is there already. */
  readonly replace?: boolean
  /** Lists all records instead of the first thousand. */
  readonly everything?: boolean
  /** As many records as one transaction writes; a load of more takes several. */
  readonly atOnce?: number
}

/** What a report says of a load that went through. */
export type Loaded = Described

/** Measured: with a heap of 1 GB, Neo4j holds the changes of 150 000 records in one transaction, and of 250 000 no more. */
const AT_ONCE: Readonly<Record<Graph['engine'], number>> = { neo4j: 50_000, embedded: Number.POSITIVE_INFINITY }

const NO_ROW = z.never()

/** What is to be written, found while the store was locked. */
interface Plan {
  readonly draft: Case
  /** Null when the case is to be gone altogether. */
  readonly head: Properties | null
  readonly comparison: Comparison
  readonly journal: Journal
}

const conflictOverCase = (id: string): EntourageError =>
  new EntourageError('conflict', `There is a case “${id}” already. Choose another id, or replace it.`)

/** The same, but nothing is run any more once nobody waits for it. */
const untilAborted =
  (run: Run, signal: AbortSignal | undefined): Run =>
  (...call) => {
    signal?.throwIfAborted()
    return run(...call)
  }

const toHead = ({ title, summary, start, entities, links, claims, sources }: Case): Properties => ({
  title,
  summary,
  start: [...start],
  entities: entities.length,
  links: links.length,
  claims: claims.length,
  sources: sources.length,
})

/** Tells progress by stage, each against the number of records that are to be added. */
export function countStages(changes: CaseChanges, onProgress: Progress): OnWritten {
  const done = { entities: 0, links: 0, claims: 0, sources: 0 }
  return (stage, count) => {
    done[stage] += count
    onProgress(`writing ${stage}`, done[stage], Math.max(done[stage], changes[stage].added))
  }
}

const countRecords = (difference: Kinds<Difference>): number =>
  [difference.entities, difference.links, difference.claims, difference.sources].reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  )

async function toJournal(run: Run, draft: Case, kind: Journal['kind'], comparison: Comparison): Promise<Journal> {
  const { stored, difference } = comparison
  const isNew = stored.properties === null
  const addedOf = ({ added }: Difference) =>
    isNew ? [] : added.map(({ id, fixed }) => ({ id, from: fixed['from'] ?? '' }))
  // A link that moves is to be found at its new beginning as well.
  const movedOf = ({ changed }: Difference) =>
    changed.filter(({ refixed }) => refixed).map(({ wanted: { id, fixed } }) => ({ id, from: fixed['from'] ?? '' }))
  const oldOf = ({ changed, removed }: Difference) => [...changed.map((change) => change.stored), ...removed]
  const { entities, links, claims, sources } = difference
  return {
    case: draft.id,
    title: kind === 'load' ? draft.title : String(stored.properties?.['title'] ?? draft.id),
    kind,
    changes: toChanges(difference),
    head: stored.properties,
    added: {
      entities: addedOf(entities),
      links: [...addedOf(links), ...movedOf(links)],
      claims: addedOf(claims),
      sources: addedOf(sources),
    },
    old: { entities: oldOf(entities), links: oldOf(links), claims: oldOf(claims), sources: oldOf(sources) },
    ...(await findTouched(run, draft, comparison)),
  }
}

async function writePlan(run: Run, { draft, comparison, journal }: Plan, onProgress: Progress): Promise<void> {
  await writeDifference(run, draft.id, comparison.difference, countStages(journal.changes, onProgress))
  await updateOthers(run, journal)
  await rankHubs(run)
  await keepLinkTypes(
    run,
    draft.links.map(({ type }) => type),
  )
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

/** Compares and, where one transaction can hold it, writes. */
async function startLoad(
  run: Run,
  draft: Case,
  head: Properties | null,
  { onProgress = () => {}, replace = true, everything = false, atOnce }: LoadOptions & { readonly atOnce: number },
): Promise<{ loaded: Loaded; rest: { plan: Plan; load: string } | null }> {
  await lockStore(run, draft.id)
  onProgress('comparing', 0, 1)
  const comparison = await compareCase(run, draft)
  const { stored, difference } = comparison
  if (!replace && stored.properties !== null) throw conflictOverCase(draft.id)
  const loaded = describeComparison(comparison, draft.id, everything)
  onProgress('comparing', 1, 1)
  const { id: _, loadedAt: __, ...storedHead } = stored.properties ?? {}
  const sameHead = head !== null && stored.properties !== null && Object.keys(findPatch(storedHead, head)).length === 0
  if (sameHead && isSame(difference)) return { loaded, rest: null }

  const journal = await toJournal(run, draft, head === null ? 'remove' : 'load', comparison)
  const plan = { draft, head, comparison, journal }
  if (countRecords(difference) > atOnce) return { loaded, rest: { plan, load: await beginLoad(run) } }
  const load = randomUUID()
  await writeJournal(run, load, journal, 'done')
  await writePlan(run, plan, onProgress)
  await finish(run, plan, load)
  return { loaded, rest: null }
}

/** Writes in many transactions; whatever fails is put back before it is told. */
async function writeInSteps(graph: Graph, plan: Plan, load: string, options: LoadOptions): Promise<void> {
  const { onProgress = () => {}, signal } = options
  const steps = inSteps(graph, load)
  const run = untilAborted(steps, signal)
  try {
    await whileOwn(load, async () => {
      await writeJournal(run, load, plan.journal, 'preparing')
      await markJournal(run, load, 'writing')
      await writePlan(run, plan, onProgress)
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

/** As many records as one transaction is to write. */
export const atOnceOf = (graph: Graph, { atOnce }: LoadOptions): number => atOnce ?? AT_ONCE[graph.engine]

/** Runs `work`, which locks the store, in one transaction: after other servers' loads, and after what a dead one left. */
export async function whenStoreIsFree<Result>(
  graph: Graph,
  { signal, onProgress = () => {} }: LoadOptions,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const start = async (): Promise<Result> => {
    for (;;) {
      try {
        return await graph.write(({ run }) => work(untilAborted(run, signal)))
      } catch (error) {
        if (!(error instanceof DeadLoad)) throw error
        await putBackDead(graph, error.load)
      }
    }
  }
  return whenFree(start, signal, () => onProgress('waiting for another server', 0, 1))
}

async function writeCase(graph: Graph, draft: Case, head: Properties | null, options: LoadOptions): Promise<Loaded> {
  const { onProgress = () => {} } = options
  const atOnce = atOnceOf(graph, options)
  const { loaded, rest } = await whenStoreIsFree(graph, options, (run) =>
    startLoad(run, draft, head, { ...options, atOnce }),
  )
  if (rest !== null) await writeInSteps(graph, rest.plan, rest.load, options)
  onProgress('saving', 0, 1)
  await graph.checkpoint()
  onProgress('saving', 1, 1)
  return loaded
}

/**
 * Loads a case that `checkCase` found free of errors and returns what changed.
 * Any error leaves the store as it was. What two cases share is stored once and
 * takes the values of the one loaded last.
 */
export const loadCase = (graph: Graph, draft: Case, options: LoadOptions = {}): Promise<Loaded> =>
  writeCase(graph, draft, toHead(draft), options)

const IdRow = z.object({ id: z.string() })

/** Removes a case and whatever no other case has; throws EntourageError `not-found` when it is not loaded. */
export async function removeCase(graph: Graph, id: string, options: LoadOptions = {}): Promise<CaseChanged> {
  const loaded = await graph.read('stored-cases', {}, IdRow)
  if (!loaded.some((one) => one.id === id))
    throw new EntourageError('not-found', `There is no case with the id “${id}”.`)
  const nothing: Case = {
    id,
    title: '',
    summary: '',
    start: [],
    entities: [],
    links: [],
    sources: [],
    claims: [],
    waivers: [],
  }
  const { changes } = await writeCase(graph, nothing, null, options)
  return { case: id, left: false, changes }
}
