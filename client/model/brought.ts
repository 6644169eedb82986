/** Remembers which expansion brought which entity, so that collapsing takes away exactly that. */
import { linkedPairs } from '../../view/neighbours-of.ts'
import { leavesOf, removeEntities } from './remove-entities.ts'
import type { View } from '../../view/view.ts'

/** The view with the note that expanding `parents` brought these newcomers; each hangs on those parents it is linked to. */
export function noteBrought(view: View, parents: readonly string[], newcomers: Iterable<string>): View {
  const pairs = linkedPairs(view.links.values())
  const brought = new Map(view.brought)
  for (const id of newcomers) {
    if (!view.entities.has(id)) continue
    const linked = parents.filter((parent) => pairs.get(id)?.has(parent))
    if (linked.length > 0) brought.set(id, linked)
  }
  return { ...view, brought }
}

/** The view with these entities held to be the reader's own wish, so that no collapse takes them away. */
export function keepBrought(view: View, ids: Iterable<string>): View {
  const kept = [...ids].filter((id) => view.brought.has(id))
  if (kept.length === 0) return view
  const brought = new Map(view.brought)
  for (const id of kept) brought.delete(id)
  return { ...view, brought }
}

/** What a collapse would do. */
export interface Collapse {
  readonly view: View
  /** How many entities go. */
  readonly gone: number
  /** How many of those that the expansion brought stay, because the reader touched them or another expansion brought them too. */
  readonly kept: number
}

/**
 * Takes away what expanding the entity brought and nobody touched since:
 * pinned, selected, hidden and themselves expanded ones stay. Of an entity
 * whose expansion is not remembered (its view came from an address or an
 * overview) the neighbours go that hang on it alone.
 */
export function collapsed(view: View, id: string): Collapse {
  const own = [...view.brought].filter(([, parents]) => parents.includes(id))
  if (own.length === 0) {
    const leaves = leavesOf(view, id)
    return { view: removeEntities(view, leaves), gone: leaves.length, kept: 0 }
  }
  const parents = new Set([...view.brought.values()].flat())
  const isTouched = (other: string): boolean =>
    view.pinned.has(other) || view.selection.has(other) || view.hidden.has(other) || parents.has(other)
  const shared = own.filter(([, by]) => by.length > 1)
  const gone = own.flatMap(([other, by]) => (by.length === 1 && !isTouched(other) ? [other] : []))
  const brought = new Map(view.brought)
  for (const [other, by] of shared) {
    brought.set(
      other,
      by.filter((parent) => parent !== id),
    )
  }
  const noted = shared.length === 0 ? view : { ...view, brought }
  return { view: removeEntities(noted, gone), gone: gone.length, kept: own.length - gone.length }
}
