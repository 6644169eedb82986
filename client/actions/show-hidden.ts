/** Brings back what the reader took off. */
import { count } from '../model/describe.ts'
import { showEntities } from '../model/hide-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function showHidden(): void {
  const { hidden } = viewStore.getState().view
  if (hidden.size === 0) {
    showNotice('Nothing is hidden')
    return
  }
  takeStep('Show hidden', (view) => showEntities(view))
  showNotice(`Showing ${count(hidden.size, 'entity', 'entities')} again`)
}
