/** Takes everything but the choice off the canvas. */
import { count } from '../model/describe.ts'
import { hideOthers as hideOthersOf } from '../model/hide-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function hideOthers(): void {
  const { view } = viewStore.getState()
  if (view.selection.size === 0) {
    showNotice('Choose the entities to keep first')
    return
  }
  takeStep('Hide others', (now) => hideOthersOf(now, now.selection))
  const hidden = viewStore.getState().view.hidden.size - view.hidden.size
  showNotice(hidden === 0 ? 'There is nothing else to hide' : `Hid ${count(hidden, 'entity', 'entities')}`)
}
