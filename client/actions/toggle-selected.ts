/** Adds an entity or a link to the choice, or takes it out. */
import { toggle } from '../model/select.ts'
import { amendView } from '../store/change-view.ts'

export function toggleSelected(id: string): void {
  amendView((view) => toggle(view, id))
}
