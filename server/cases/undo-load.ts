/** Takes back the last load or removal, whoever did it on whichever server. */
import type { CaseChanged, CaseChanges, LastLoad } from '../../contract/cases.ts'
import { EntourageError } from '../errors.ts'
import type { Graph, Run } from '../graph/port.ts'
import { type JournalHead, markJournal, readJournal, readJournals, removeJournal } from './journal.ts'
import { beginLoad, lockStore } from './load-lock.ts'
import { atOnceOf, countStages, type LoadOptions } from './load-options.ts'
import { countJournal, putBack } from './put-back.ts'
import { putBackDead } from './put-back-dead.ts'
import { whenStoreIsFree } from './when-store-is-free.ts'

const NOTHING = 'Nothing was loaded or removed yet, or the last load was undone already.'

const findLast = async (run: Run): Promise<JournalHead | undefined> =>
  (await readJournals(run)).find(({ state }) => state === 'done')

/** The load that can be undone. */
export async function findLastLoad(graph: Graph): Promise<LastLoad> {
  const last = await findLast(graph.read)
  if (last === undefined) return { last: null, why: NOTHING }
  const { case: caseId, title, kind, at, changes } = last
  return { last: { case: caseId, title, kind, at, changes }, why: null }
}

/**
 * Puts the store back to what it was before the last load; views and queries
 * that somebody kept stay. It can be done once: what was before that is not kept.
 * @throws EntourageError `not-found` when there is nothing to undo
 */
export async function undoLoad(graph: Graph, options: LoadOptions = {}): Promise<CaseChanged> {
  const { onProgress = () => {} } = options
  const { journal, changes, load } = await whenStoreIsFree(graph, options, async (run) => {
    await lockStore(run, '')
    const head = await findLast(run)
    if (head === undefined) throw new EntourageError('not-found', NOTHING)
    const found = await readJournal(run, head)
    const count = countStages(found.changes, onProgress)
    if (countJournal(found) > atOnceOf(graph, options)) {
      // From here on it goes on to its end, also when this server is killed.
      await markJournal(run, head.id, 'writing')
      return { journal: found, changes: null, load: await beginLoad(run) }
    }
    const done = await putBack(run, found, count)
    await removeJournal(run, head.id)
    return { journal: found, changes: done, load: null }
  })
  const { case: id, head } = journal
  const stepped = load === null ? changes : await putBackDead(graph, load, countStages(journal.changes, onProgress))
  await graph.checkpoint()
  return { case: id, left: head !== null, changes: stepped ?? NO_CHANGES }
}

const NONE = { added: 0, changed: 0, removed: 0 }
/** Somebody else put it back first. */
const NO_CHANGES: CaseChanges = { entities: NONE, links: NONE, claims: NONE, sources: NONE }
