/** Takes the chosen entities off the canvas. */
import { viewStore } from '../store/view-store.ts'
import { hideEntities } from './hide-entities.ts'

export function hideSelection(): void {
  hideEntities(viewStore.getState().view.selection)
}
