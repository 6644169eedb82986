/** Has the selected entities stay where they are, whatever layout comes. */
import { count } from '../model/describe.ts'
import { pinEntities } from '../model/move-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function pinSelection(): void {
  const { view } = viewStore.getState()
  const ids = [...view.selection].filter((id) => view.entities.has(id))
  takeStep('Pin', (now) => pinEntities(now, ids, true))
  showNotice(`Pinned ${count(ids.length, 'entity', 'entities')}`)
}
