/** Takes away the neighbours of an entity that hang on nothing else: the opposite of expanding it. */
import { count } from '../model/describe.ts'
import { leavesOf, removeEntities } from '../model/remove-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Pinned and chosen neighbours stay; says how many went. */
export function collapseEntity(id: string): void {
  const { view } = viewStore.getState()
  const entity = view.entities.get(id)
  if (entity === undefined) return
  const leaves = leavesOf(view, id)
  if (leaves.length === 0) {
    showNotice(`${entity.name} has no neighbours that hang on it alone`)
    return
  }
  takeStep(`Collapse ${entity.name}`, (now) => removeEntities(now, leaves))
  showNotice(`Removed ${count(leaves.length, 'neighbour', 'neighbours')} of ${entity.name}`)
}
