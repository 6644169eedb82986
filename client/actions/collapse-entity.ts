/** Takes away what expanding an entity brought and nobody touched since: the opposite of expanding it. */
import { collapsed } from '../model/brought.ts'
import { count } from '../model/describe.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Says how many went, and how many stayed because they were touched. */
export function collapseEntity(id: string): void {
  const { view } = viewStore.getState()
  const entity = view.entities.get(id)
  if (entity === undefined) return
  const { gone, kept } = collapsed(view, id)
  if (gone === 0) {
    showNotice(
      kept > 0
        ? `All that ${entity.name} brought has been touched since, so it stays`
        : `${entity.name} has no neighbours that hang on it alone`,
    )
    return
  }
  takeStep(`Collapse ${entity.name}`, (now) => collapsed(now, id).view)
  const stay = kept === 0 ? '' : `; ${count(kept, 'other stays', 'others stay')}, touched since or brought by another`
  showNotice(`Removed ${count(gone, 'neighbour', 'neighbours')} of ${entity.name}${stay}`)
}
