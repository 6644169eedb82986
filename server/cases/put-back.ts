/** Puts the store back to what it was before a load, from wherever the load was left: again and again if need be. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CaseChanges } from '../../contract/cases.ts'
import type { Run } from '../graph/port.ts'
import { toChanges } from './compare-case.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import { type Difference, DifferenceSum, findChange, isQuiet, type Stored } from './difference.ts'
import type { Ends, Journal } from './journal.ts'
import { keepLinkTypes } from './keep-link-types.ts'
import { rankHubs } from './rank-hubs.ts'
import { readClaims, readEntities, readIdsOfCase, readSources, readStoredLinks } from './read-stored.ts'
import { partition } from './records/partition.ts'
import { joined, lazily, type Records } from './records/records.ts'
import { QUIET } from './to-wanted.ts'
import { updateOthers } from './update-others.ts'
import { type OnWritten, writeDifference } from './write-difference.ts'

const NO_ROW = z.never()
const KINDS = ['entities', 'links', 'claims', 'sources'] as const

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

type FromStore = 'entities' | 'links' | 'claims'

/** What is stored now under these ids; a link is looked for at each beginning that it may have. */
const readNow = (run: Run, kind: FromStore, ends: readonly Ends[]): Promise<Stored[]> => {
  if (kind === 'links') return readStoredLinks(run, ends)
  const ids = ends.map(({ id }) => id)
  return kind === 'entities' ? readEntities(run, ids) : readClaims(run, ids)
}

/** A record as it was, or null, and where it may be found. */
interface Touched {
  readonly ends: Ends
  readonly old: Stored | null
}

/** Goes through all that the load may have written, lot by lot. */
async function findLeftOf(run: Run, kind: FromStore, { case: caseId, head, added, old }: Journal): Promise<Difference> {
  const sum = new DifferenceSum()
  const ids = new HashIndex()
  const touched: Records<Touched> = joined<Touched>(
    lazily(old[kind], (record) => ({ ends: { id: record.id, from: record.fixed['from'] ?? '' }, old: record })),
    lazily(added[kind], (ends) => ({ ends, old: null })),
  )
  const look = async (ends: readonly Ends[], olds: readonly Stored[]): Promise<void> =>
    sum.add(findLeft(await readNow(run, kind, ends), olds, caseId, QUIET[kind]))
  for (const lot of partition(touched, ({ ends }) => ends.id)) {
    for (const { ends } of lot) ids.set(ends.id, 1)
    await look(
      lot.map(({ ends }) => ends),
      lot.flatMap(({ old: record }) => (record === null ? [] : [record])),
    )
  }
  if (head !== null) return sum
  // A case that was not there before: whatever it has came with the load.
  for await (const page of readIdsOfCase(run, kind, caseId)) {
    const others = page.filter(({ id }) => ids.get(id) === undefined)
    await look(
      others.map(({ id, from = '' }) => ({ id, from })),
      [],
    )
  }
  return sum
}

async function findLeftSources(run: Run, { case: caseId, head, added, old }: Journal): Promise<Difference> {
  const olds = [...old.sources]
  const touched = new Set([...added.sources, ...olds].map(({ id }) => id))
  const isTouched = ({ id, cases }: Stored): boolean => touched.has(id) || (head === null && cases.includes(caseId))
  return findLeft((await readSources(run)).filter(isTouched), olds, caseId, QUIET.sources)
}

/** Puts back what the journal tells of, and returns what that changed. */
export async function putBack(run: Run, journal: Journal, onWritten: OnWritten = () => {}): Promise<CaseChanges> {
  const { case: caseId, head, old } = journal
  const difference = {
    entities: await findLeftOf(run, 'entities', journal),
    links: await findLeftOf(run, 'links', journal),
    claims: await findLeftOf(run, 'claims', journal),
    sources: await findLeftSources(run, journal),
  }
  await writeDifference(run, caseId, difference, onWritten)
  await updateOthers(run, journal)
  await rankHubs(run)
  await keepLinkTypes(
    run,
    lazily(old.links, ({ fixed }) => fixed['type'] ?? ''),
  )
  if (head === null) await run('remove-case', { caseId }, NO_ROW)
  else await run('save-case', { caseId, properties: head }, NO_ROW)
  await run('set-data-version', { dataVersion: randomUUID() }, NO_ROW)
  return toChanges(difference)
}

/** As many records as putting back may write. */
export const countJournal = ({ added, old, changes }: Journal): number =>
  KINDS.reduce((sum, kind) => sum + Math.max(added[kind].length, changes[kind].added) + old[kind].length, 0)
