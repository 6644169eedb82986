/** Takes the last step back. */
import { stepBack, undoName } from '../model/history.ts'
import { changeHistory } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function undo(): void {
  const name = undoName(viewStore.getState().history)
  changeHistory(stepBack)
  showNotice(name === null ? 'There is nothing to undo' : `Undone: ${name}`)
}
