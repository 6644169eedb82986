/** Takes the chosen entities out of the view altogether. */
import { count } from '../model/describe.ts'
import { removeEntities } from '../model/remove-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function removeSelection(): void {
  const { view } = viewStore.getState()
  const ids = [...view.selection].filter((id) => view.entities.has(id))
  if (ids.length === 0) {
    showNotice('Choose the entities to remove first')
    return
  }
  const what = count(ids.length, 'entity', 'entities')
  takeStep(`Remove ${what}`, (now) => removeEntities(now, ids))
  showNotice(`Removed ${what}`)
}
