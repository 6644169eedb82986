/** Sends the chosen files, keeps the dialog told how far that is, and lets the reader break it off. */
import type { CaseReport } from '../../../contract/cases.ts'
import { RequestFailed } from '../../api/request-failed.ts'
import { sendFiles } from '../../api/send-files.ts'
import { sameEntities } from '../../model/load/same-entities.ts'
import { type LoadFile, loadStore, type RunningLoad } from '../../store/load-store.ts'

/** Gives the report to `take`, unless it is broken off or fails, which the dialog says. Never rejects. */
export async function runLoad(
  what: RunningLoad['what'],
  take: (report: CaseReport) => void,
  list: 'first' | 'all' = 'first',
): Promise<void> {
  const { files, id, title, mappings, decisions } = loadStore.getState()
  const stop = new AbortController()
  const cancel = (): void => stop.abort(new DOMException('broken off', 'AbortError'))
  const tell = (news: Partial<RunningLoad>): void =>
    loadStore.setState(({ running }) => (running?.cancel === cancel ? { running: { ...running, ...news } } : {}))
  loadStore.getState().running?.cancel()
  loadStore.setState({ running: { what, progress: null, before: 0, cancel }, failure: null })
  try {
    const report = await sendFiles(what, {
      files,
      options: {
        id,
        ...(title.trim() === '' ? {} : { title: title.trim() }),
        ...(mappings.size === 0 ? {} : { mapping: { tables: Object.fromEntries(mappings) } }),
        modified: daysOf(files),
        same: sameEntities(decisions.values()),
        list,
      },
      onProgress: (progress) => tell({ progress, before: 0 }),
      onQueued: (before) => tell({ before }),
      signal: stop.signal,
    })
    if (isCurrent(cancel)) take(report)
  } catch (error) {
    if (isCurrent(cancel)) loadStore.setState({ failure: failureWords(what, error, stop.signal) })
  } finally {
    if (isCurrent(cancel)) loadStore.setState({ running: null })
  }
}

/** The day on which each file was last changed, which is the date of the source that it is. */
const daysOf = (files: readonly LoadFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ name, file }) => [name, new Date(file.lastModified).toISOString().slice(0, 10)]))

const isCurrent = (cancel: () => void): boolean => loadStore.getState().running?.cancel === cancel

function failureWords(what: RunningLoad['what'], error: unknown, signal: AbortSignal): string {
  if (signal.aborted) {
    return what === 'load'
      ? 'The load was cancelled. Nothing of it stays; what was here before is as it was.'
      : 'The check was cancelled.'
  }
  if (error instanceof RequestFailed) return error.message
  queueMicrotask(() => {
    throw error
  })
  return 'Something went wrong in the page itself. Reload it and try again.'
}
