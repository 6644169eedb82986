/** Makes the step that was taken back again. */
import { redoName, stepForward } from '../model/history.ts'
import { changeHistory } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function redo(): void {
  const name = redoName(viewStore.getState().history)
  changeHistory(stepForward)
  showNotice(name === null ? 'There is nothing to redo' : `Redone: ${name}`)
}
