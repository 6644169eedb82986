/** Changes what of the evidence a view shows. */
import { select } from './select.ts'
import type { Filter, View } from '../../view/view.ts'

/** The view under another filter; what it no longer shows is no longer selected. The same view when nothing changes. */
export function changeFilter(view: View, change: Partial<Filter>): View {
  const filter = { ...view.filter, ...change }
  return sameFilter(filter, view.filter) ? view : select({ ...view, filter }, view.selection)
}

/** The set with `key` if it was without, and without it if it was in. */
export function toggled<Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const result = new Set(set)
  if (!result.delete(key)) result.add(key)
  return result
}

function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a.minVoices === b.minVoices &&
    a.confirmedOnly === b.confirmedOnly &&
    a.hideAlleged === b.hideAlleged &&
    sameSet(a.entityTypes, b.entityTypes) &&
    sameSet(a.statuses, b.statuses)
  )
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key))
