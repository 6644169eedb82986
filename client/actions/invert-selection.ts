/** Chooses just those shown entities that were not chosen. */
import { count } from '../model/describe.ts'
import { invertSelection as inverted } from '../model/select.ts'
import { announce } from '../store/announce.ts'
import { amendView } from '../store/change-view.ts'
import { viewStore } from '../store/view-store.ts'

export function invertSelection(): void {
  amendView(inverted)
  announce(`${count(viewStore.getState().view.selection.size, 'entity', 'entities')} selected`)
}
