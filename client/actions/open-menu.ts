/** Opens the menu of an entity, a link, what is selected, or the paper. */
import { type MenuAbout, menuStore } from '../store/menu.ts'
import { viewStore } from '../store/view-store.ts'
import type { Point, View } from '../../view/view.ts'
import { selectOnly } from './select-only.ts'

/**
 * `ids` are the entity or the links that were pointed at, none for the paper;
 * `at` is in pixels of the window. What is pointed at is selected, because all
 * that the menu offers is about the selection; pointed at in the middle of a
 * selection, the menu is about all of it.
 */
export function openMenu(ids: readonly string[], at: Point): void {
  const { selection } = viewStore.getState().view
  if (ids.length > 0 && !ids.every((id) => selection.has(id))) selectOnly(ids)
  const about = ids.length === 0 ? 'paper' : aboutSelection(viewStore.getState().view)
  menuStore.setState({ open: { about, at } })
}

function aboutSelection({ selection, entities, links }: View): MenuAbout {
  const ids = [...selection]
  if (ids.length === 0) return 'paper'
  if (ids.every((id) => links.has(id))) return 'link'
  return ids.length === 1 && ids.every((id) => entities.has(id)) ? 'entity' : 'selection'
}
