/** Lets the layout move the chosen entities again. */
import { pinEntities } from '../model/move-entities.ts'
import { takeStep } from '../store/change-view.ts'

export function unpinSelection(): void {
  takeStep('Unpin', (view) => pinEntities(view, view.selection, false))
}
