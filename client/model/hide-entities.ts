/** Takes entities off the canvas, and back; they keep their places meanwhile. */
import type { View } from '../../view/view.ts'

/** The view with these entities hidden, too; what is hidden is no longer selected. */
export function hideEntities(view: View, ids: Iterable<string>): View {
  const added = [...ids].filter((id) => view.entities.has(id) && !view.hidden.has(id))
  if (added.length === 0) return view
  const hidden = new Set([...view.hidden, ...added])
  return { ...view, hidden, selection: selectable(view, hidden) }
}

/** Hides all but these entities; links' ends count when a link's id is given. */
export function hideOthers(view: View, ids: Iterable<string>): View {
  const kept = new Set<string>()
  for (const id of ids) {
    const link = view.links.get(id)
    if (view.entities.has(id)) kept.add(id)
    else if (link !== undefined) kept.add(link.from).add(link.to)
  }
  if (kept.size === 0) return view
  return hideEntities(
    view,
    [...view.entities.keys()].filter((id) => !kept.has(id)),
  )
}

/** The view with these entities shown again, all of them when none are named. */
export function showEntities(view: View, ids: Iterable<string> = view.hidden): View {
  const shown = new Set(ids)
  const hidden = new Set([...view.hidden].filter((id) => !shown.has(id)))
  return hidden.size === view.hidden.size ? view : { ...view, hidden }
}

function selectable(view: View, hidden: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...view.selection].filter((id) => {
      const link = view.links.get(id)
      return !hidden.has(id) && (link === undefined || (!hidden.has(link.from) && !hidden.has(link.to)))
    }),
  )
}
