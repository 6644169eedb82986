/**
 * Brings the store to what a case says: what is new is added, what differs is
 * changed, what has gone is removed, and the same case again changes nothing.
 * All or nothing.
 */
import type { CaseChanges } from '../../contract/cases.ts'
import { EntourageError } from '../errors.ts'
import type { Graph, Run } from '../graph/port.ts'
import type { Draft, Properties } from './case.ts'
import { compareCase, isSame } from './compare-case.ts'
import { type Described, describeComparison } from './describe-comparison.ts'
import { type Difference, findPatch } from './difference.ts'
import { beginLoad, lockStore } from './load-lock.ts'
import { atOnceOf, type LoadOptions } from './load-options.ts'
import { inTurns } from './records/turns.ts'
import { toJournal } from './to-journal.ts'
import type { Kinds } from './to-wanted.ts'
import { whenStoreIsFree } from './when-store-is-free.ts'
import { type Plan, writeAtOnce, writeInSteps } from './write-plan.ts'

/** What a report says of a load that went through. */
export type Loaded = Described

const conflictOverCase = (id: string): EntourageError =>
  new EntourageError('conflict', `There is a case “${id}” already. Choose another id, or replace it.`)

const toHead = ({ title, summary, start, entities, links, claims, sources }: Draft): Properties => ({
  title,
  summary,
  start: [...start],
  entities: entities.length,
  links: links.length,
  claims: claims.length,
  sources: sources.length,
})

const countRecords = (difference: Kinds<Difference>): number =>
  [difference.entities, difference.links, difference.claims, difference.sources].reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  )

interface Started {
  readonly loaded: Loaded
  /** What is still to be written, in several transactions. */
  readonly rest: { readonly plan: Plan; readonly load: string } | null
}

/** Compares and, where one transaction can hold it, writes. */
async function startLoad(
  run: Run,
  draft: Draft,
  head: Properties | null,
  { onProgress = () => {}, replace = true, everything = false, atOnce }: LoadOptions & { readonly atOnce: number },
): Promise<Started> {
  await lockStore(run, draft.id)
  onProgress('comparing', 0, 1)
  const comparison = await compareCase(run, draft)
  const { head: stored, difference } = comparison
  if (!replace && stored !== null) throw conflictOverCase(draft.id)
  const loaded = await inTurns(describeComparison(comparison, draft, everything))
  onProgress('comparing', 1, 1)
  const { id: _, loadedAt: __, ...storedHead } = stored ?? {}
  const sameHead = head !== null && stored !== null && Object.keys(findPatch(storedHead, head)).length === 0
  if (sameHead && isSame(difference)) return { loaded, rest: null }

  const journal = await toJournal(run, draft, head === null ? 'remove' : 'load', comparison)
  const plan = { draft, head, comparison, journal }
  if (countRecords(difference) > atOnce) return { loaded, rest: { plan, load: await beginLoad(run) } }
  await writeAtOnce(run, plan, onProgress)
  return { loaded, rest: null }
}

async function writeCase(graph: Graph, draft: Draft, head: Properties | null, options: LoadOptions): Promise<Loaded> {
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
 * Loads a case that was found free of errors and returns what changed.
 * Any error leaves the store as it was. What two cases share is stored once and
 * takes the values of the one loaded last.
 */
export const loadCase = (graph: Graph, draft: Draft, options: LoadOptions = {}): Promise<Loaded> =>
  writeCase(graph, draft, toHead(draft), options)

/** Takes whatever only this case has out of the store, and the case itself. */
export async function unloadCase(graph: Graph, id: string, options: LoadOptions): Promise<CaseChanges> {
  const nothing: Draft = {
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
  return (await writeCase(graph, nothing, null, options)).changes
}
