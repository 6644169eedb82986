/** Adds an entity or a link to the choice, or takes it out. */
import { formatCount } from '../../view/words.ts'
import { toggle } from '../model/select.ts'
import { announce } from '../store/announce.ts'
import { viewStore } from '../store/view-store.ts'
import { linkSentence } from '../model/describe.ts'
import { amendView } from '../store/change-view.ts'

export function toggleSelected(id: string): void {
  amendView((view) => toggle(view, id))
  const { view } = viewStore.getState()
  const link = view.links.get(id)
  const name = link === undefined ? (view.entities.get(id)?.name ?? '') : linkSentence(view, link)
  announce(
    `${name} ${view.selection.has(id) ? 'selected' : 'no longer selected'}, ${formatCount(view.selection.size)} in all`,
  )
}
