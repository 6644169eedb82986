/** Selects on the canvas what was chosen on the timeline, and brings it into sight. */
import { selectOnly } from '../../actions/select-only.ts'
import { toggleSelected } from '../../actions/toggle-selected.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'

/** `more` keeps what is selected already. What the filter leaves out cannot be selected, and says so. */
export function chooseMark(id: string, shown: boolean, more: boolean): void {
  const { view } = viewStore.getState()
  if (!shown && !view.filter.fade) {
    showNotice('This is not on the canvas at the chosen time. Choose another time, or let the filter fade.')
    return
  }
  if (more) toggleSelected(id)
  else selectOnly([id])
  const link = view.links.get(id)
  canvasController.getState().current?.reveal(link === undefined ? [id] : [link.from, link.to])
}
