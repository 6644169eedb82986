/**
 * Brings the store to what a case says, in one transaction: what is new is
 * added, what differs is changed, what has gone is removed, and the same case
 * again changes nothing.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CaseChanges } from '../../contract/cases.ts'
import { EntourageError } from '../errors.ts'
import type { Graph, Run } from '../graph/port.ts'
import type { Case, Properties } from './case.ts'
import { compareCase, isSame, toChanges } from './compare-case.ts'
import { findPatch } from './difference.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { rankHubs } from './rank-hubs.ts'
import type { Kinds } from './to-wanted.ts'
import { updateOthers } from './update-others.ts'
import { writeDifference } from './write-difference.ts'

/** Hears how far a load is: `done` of `total` records in this stage (`comparing`, `writing entities` …). */
export type Progress = (stage: string, done: number, total: number) => void

const NO_ROW = z.never()
const VersionRow = z.object({ dataVersion: z.string() })

const toHead = ({ title, summary, start, entities, links, claims, sources }: Case): Properties => ({
  title,
  summary,
  start: [...start],
  entities: entities.length,
  links: links.length,
  claims: claims.length,
  sources: sources.length,
})

/** Tells progress by stage, each against the number of its records. */
function countStages(draft: Case, onProgress: Progress): (stage: keyof Kinds<unknown>, count: number) => void {
  const done = { entities: 0, links: 0, claims: 0, sources: 0 }
  return (stage, count) => {
    done[stage] += count
    onProgress(`writing ${stage}`, done[stage], draft[stage].length)
  }
}

/** Writes what differs; `head` is null when the case is to be gone altogether. Returns null when nothing differs. */
async function replaceCase(run: Run, draft: Case, head: Properties | null, onProgress: Progress): Promise<CaseChanges> {
  // First of all, so that a second load waits here and then compares with what this one wrote.
  await run('lock-store', { caseId: draft.id, dataVersion: randomUUID() }, VersionRow)
  onProgress('comparing', 0, 1)
  const comparison = await compareCase(run, draft)
  const { stored, difference } = comparison
  onProgress('comparing', 1, 1)
  const { id: _, loadedAt: __, ...storedHead } = stored.properties ?? {}
  const sameHead = head !== null && stored.properties !== null && Object.keys(findPatch(storedHead, head)).length === 0
  if (sameHead && isSame(difference)) return toChanges(difference)

  await writeDifference(run, draft.id, difference, countStages(draft, onProgress))
  await updateOthers(run, draft, comparison)
  await rankHubs(run)
  await keepLinkTypes(
    run,
    draft.links.map(({ type }) => type),
  )
  if (head === null) await run('remove-case', { caseId: draft.id }, NO_ROW)
  else {
    const properties = { ...head, loadedAt: new Date().toISOString() }
    await run('save-case', { caseId: draft.id, properties }, NO_ROW)
  }
  await run('set-data-version', { dataVersion: randomUUID() }, NO_ROW)
  return toChanges(difference)
}

async function writeCase(
  graph: Graph,
  draft: Case,
  head: Properties | null,
  onProgress: Progress,
): Promise<CaseChanges> {
  const changes = await graph.write(({ run }) => replaceCase(run, draft, head, onProgress))
  onProgress('saving', 0, 1)
  await graph.checkpoint()
  onProgress('saving', 1, 1)
  return changes
}

/**
 * Loads a case that `checkCase` found free of errors and returns what changed.
 * Any error leaves the store as it was. What two cases share is stored once and
 * takes the values of the one loaded last.
 */
export const loadCase = (graph: Graph, draft: Case, onProgress: Progress = () => {}): Promise<CaseChanges> =>
  writeCase(graph, draft, toHead(draft), onProgress)

const IdRow = z.object({ id: z.string() })

/** Removes a case and whatever no other case has; throws EntourageError `not-found` when it is not loaded. */
export async function removeCase(graph: Graph, id: string, onProgress: Progress = () => {}): Promise<CaseChanges> {
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
  return writeCase(graph, nothing, null, onProgress)
}
