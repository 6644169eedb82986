/** Shows an entity that the view holds already, even if it was taken off. */
import { showEntities } from '../model/hide-entities.ts'
import { select } from '../model/select.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { amendView, takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Chooses the entity and moves it to the middle; says so when the filter keeps it from being seen. */
export function revealEntity(id: string): void {
  const { view } = viewStore.getState()
  const entity = view.entities.get(id)
  if (entity === undefined) return
  const wasHidden = view.hidden.has(id)
  if (wasHidden) takeStep(`Show ${entity.name}`, (now) => showEntities(now, [id]))
  if (!visiblePart(viewStore.getState().view).entities.has(id)) {
    showNotice(`${entity.name} is on the canvas already, but the filter hides it`, 'warning')
    return
  }
  amendView((now) => select(now, [id]))
  canvasController.getState().current?.centreOn([id])
  showNotice(wasHidden ? `${entity.name} is shown again` : `${entity.name} is on the canvas already`)
}
