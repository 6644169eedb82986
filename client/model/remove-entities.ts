/** Takes entities out of a view altogether, with their links. */
import { linkedPairs } from '../../view/neighbours-of.ts'
import type { View } from '../../view/view.ts'
import { withoutMembers } from './groups.ts'

/** The view without these entities, their links and whatever was remembered about them. */
export function removeEntities(view: View, ids: Iterable<string>): View {
  const gone = new Set([...ids].filter((id) => view.entities.has(id)))
  if (gone.size === 0) return view
  const links = new Map([...view.links].filter(([, link]) => !gone.has(link.from) && !gone.has(link.to)))
  // The same set when it lost nothing: a new one would be taken for a new choice.
  const stillChosen = [...view.selection].filter((id) => !gone.has(id) && (!view.links.has(id) || links.has(id)))
  return {
    ...view,
    links,
    entities: without(view.entities, gone),
    positions: without(view.positions, gone),
    pinned: less(view.pinned, gone),
    hidden: less(view.hidden, gone),
    brought: without(view.brought, gone),
    groups: withoutMembers(view.groups, gone),
    selection: stillChosen.length === view.selection.size ? view.selection : new Set(stillChosen),
  }
}

/**
 * Those neighbours of an entity that hang on nothing else and that the reader
 * has neither pinned nor selected.
 */
export function leavesOf(view: View, id: string): readonly string[] {
  const pairs = linkedPairs(view.links.values())
  return [...(pairs.get(id) ?? [])].filter(
    (other) => pairs.get(other)?.size === 1 && !view.pinned.has(other) && !view.selection.has(other),
  )
}

function without<Value>(map: ReadonlyMap<string, Value>, gone: ReadonlySet<string>): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([id]) => !gone.has(id)))
}

function less(set: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((id) => !gone.has(id)))
}
