/** Chooses nothing any more. */
import { select } from '../model/select.ts'
import { announce } from '../store/announce.ts'
import { viewStore } from '../store/view-store.ts'
import { amendView } from '../store/change-view.ts'

export function clearSelection(): void {
  if (viewStore.getState().view.selection.size === 0) return
  amendView((view) => select(view, []))
  announce('Nothing selected')
}
