/** Chooses exactly these entities and links. */
import { select } from '../model/select.ts'
import { amendView } from '../store/change-view.ts'

export function selectOnly(ids: Iterable<string>): void {
  amendView((view) => select(view, ids))
}
