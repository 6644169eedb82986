/** Takes the last load back, and removes cases. */
import type { CaseChanged } from '../../../contract/cases.ts'
import { sendCaseRemoval, sendLoadUndo } from '../../api/change-cases.ts'
import { doneWords } from '../../model/load/load-words.ts'
import { loadStore } from '../../store/load-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { refreshData } from './refresh-data.ts'

/** Resolves with what was done. Throws RequestFailed. */
export async function undoLoad(): Promise<CaseChanged> {
  const changed = await sendLoadUndo()
  await refreshData()
  loadStore.setState(({ done }) => (done === null ? {} : { done: { ...done, undone: true } }))
  return changed
}

/** Removes a case for good. Throws RequestFailed. */
export async function removeCase(id: string, title: string): Promise<void> {
  const { changes } = await sendCaseRemoval(id)
  await refreshData()
  showNotice(`“${title}” was removed. ${doneWords(changes)}`)
}
