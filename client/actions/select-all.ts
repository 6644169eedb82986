/** Chooses every entity that is shown. */
import { count } from '../model/describe.ts'
import { selectAll as selectAllOf } from '../model/select.ts'
import { announce } from '../store/announce.ts'
import { amendView } from '../store/change-view.ts'
import { viewStore } from '../store/view-store.ts'

export function selectAll(): void {
  amendView(selectAllOf)
  announce(`${count(viewStore.getState().view.selection.size, 'entity', 'entities')} selected`)
}
