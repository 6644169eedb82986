/** Chooses entities and links. Only what the view shows can be chosen. */
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'

/** The view with exactly these chosen, as far as they are shown; the same view when that changes nothing. */
export function select(view: View, ids: Iterable<string>): View {
  const { entities, links } = visiblePart(view)
  const selection = new Set([...ids].filter((id) => entities.has(id) || links.has(id)))
  const same = selection.size === view.selection.size && [...selection].every((id) => view.selection.has(id))
  return same ? view : { ...view, selection }
}

/** Adds one to the choice, or takes it out when it is chosen already. */
export function toggle(view: View, id: string): View {
  const chosen = new Set(view.selection)
  if (!chosen.delete(id)) chosen.add(id)
  return select(view, chosen)
}

/** Chooses every entity that is shown. */
export function selectAll(view: View): View {
  return select(view, visiblePart(view).entities.keys())
}

/** Chooses just the shown entities that were not chosen. */
export function invertSelection(view: View): View {
  const others = [...visiblePart(view).entities.keys()].filter((id) => !view.selection.has(id))
  return select(view, others)
}
