/** Adds entities and links to the choice. */
import { select } from '../model/select.ts'
import { amendView } from '../store/change-view.ts'

export function addToSelection(ids: Iterable<string>): void {
  amendView((view) => select(view, [...view.selection, ...ids]))
}
