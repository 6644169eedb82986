/** Chooses nothing any more. */
import { select } from '../model/select.ts'
import { amendView } from '../store/change-view.ts'

export function clearSelection(): void {
  amendView((view) => select(view, []))
}
