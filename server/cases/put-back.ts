/** Puts the store back to what it was before a load, from wherever the load was left: again and again if need be. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CaseChanges } from '../../contract/cases.ts'
import type { Run } from '../graph/port.ts'
import { toChanges } from './compare-case.ts'
import { type Difference, findChange, isQuiet, type Stored } from './difference.ts'
import type { Ends, Journal } from './journal.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { rankHubs } from './rank-hubs.ts'
import { readByIds, readOfCase } from './read-stored.ts'
import { type Kinds, QUIET } from './to-wanted.ts'
import { updateOthers } from './update-others.ts'
import { type OnWritten, writeDifference } from './write-difference.ts'

const NO_ROW = z.never()
const KINDS = ['entities', 'links', 'claims', 'sources'] as const

/** What is stored now of all that the load may have written. */
async function readNow(run: Run, { case: caseId, head, added, old }: Journal): Promise<Kinds<Stored[]>> {
  const touched = (kind: keyof Kinds<unknown>): Ends[] => [
    ...added[kind],
    ...old[kind].map(({ id, fixed }) => ({ id, from: fixed['from'] ?? '' })),
  ]
  const now = await readByIds(run, {
    entities: touched('entities'),
    links: touched('links'),
    claims: touched('claims'),
    sources: touched('sources'),
  })
  if (head !== null) return now
  const all = await readOfCase(run, caseId)
  const join = (kind: keyof Kinds<unknown>): Stored[] => [
    ...new Map([...now[kind], ...all[kind]].map((record) => [record.id, record])).values(),
  ]
  return { entities: join('entities'), links: join('links'), claims: join('claims'), sources: join('sources') }
}

/** What is left to do of one kind: everything of the load that was not there goes, the rest becomes what it was. */
function findLeft(
  now: readonly Stored[],
  old: readonly Stored[],
  caseId: string,
  quiet: ReadonlySet<string>,
): Difference {
  const nowById = new Map(now.map((record) => [record.id, record]))
  const oldIds = new Set(old.map(({ id }) => id))
  const wasOf = new Set(old.filter(({ cases }) => cases.includes(caseId)).map(({ id }) => id))
  const added = old.filter(({ id }) => !nowById.has(id))
  const changed = old.flatMap((record) => {
    const current = nowById.get(record.id)
    const change = current === undefined ? null : findChange(current, record, record.cases)
    return change !== null && (change.refixed || Object.keys(change.patch).length > 0) ? [change] : []
  })
  const removed = now.filter(({ id }) => !oldIds.has(id))
  // What other cases have too comes back to this one, or leaves it.
  const isOf = ({ cases }: Stored): boolean => cases.includes(caseId)
  const back = changed.filter(({ wanted, stored }) => !isOf(stored) && wasOf.has(wanted.id))
  const left = changed.filter(({ wanted, stored }) => isOf(stored) && !wasOf.has(wanted.id))
  return {
    added,
    changed,
    removed,
    counts: {
      added: added.length + back.length,
      changed: changed.filter((change) => isOf(change.stored) && !isQuiet(change, quiet)).length,
      removed: removed.length + left.length,
    },
  }
}

/** Puts back what the journal tells of, and returns what that changed. */
export async function putBack(run: Run, journal: Journal, onWritten: OnWritten = () => {}): Promise<CaseChanges> {
  const { case: caseId, head, old } = journal
  const now = await readNow(run, journal)
  const left = (kind: keyof Kinds<unknown>): Difference => findLeft(now[kind], old[kind], caseId, QUIET[kind])
  const difference = {
    entities: left('entities'),
    links: left('links'),
    claims: left('claims'),
    sources: left('sources'),
  }
  await writeDifference(run, caseId, difference, onWritten)
  await updateOthers(run, journal)
  await rankHubs(run)
  await keepLinkTypes(
    run,
    old.links.map(({ fixed }) => fixed['type'] ?? ''),
  )
  if (head === null) await run('remove-case', { caseId }, NO_ROW)
  else await run('save-case', { caseId, properties: head }, NO_ROW)
  await run('set-data-version', { dataVersion: randomUUID() }, NO_ROW)
  return toChanges(difference)
}

/** As many records as putting back may write. */
export const countJournal = ({ added, old, changes }: Journal): number =>
  KINDS.reduce((sum, kind) => sum + Math.max(added[kind].length, changes[kind].added) + old[kind].length, 0)
