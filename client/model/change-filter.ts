/** Changes what a view shows of what it holds. */
import { filterConditions } from '../../view/filter-conditions.ts'
import type { Filter, View } from '../../view/view.ts'
import { select } from './select.ts'

/** Longer texts are no names that anybody looks for. */
const TEXT_MAX = 200

/** The view under another filter; what it no longer shows is no longer selected. The same view when nothing changes. */
export function changeFilter(view: View, change: Partial<Filter>): View {
  const filter = plain({ ...view.filter, ...change })
  return sameFilter(filter, view.filter) ? view : select({ ...view, filter }, view.selection)
}

/** The name of the step from one filter to the other: "Filter: events off". */
export function filterStep(before: Filter, after: Filter): string {
  const was = filterConditions(before)
  const is = filterConditions(after)
  const key = ({ key: name, words }: { readonly key: string; readonly words: string }): string => `${name} ${words}`
  const wasKeys = new Set(was.map(key))
  const isKeys = new Set(is.map(key))
  const [added, ...others] = is.filter((condition) => !wasKeys.has(key(condition)))
  if (added !== undefined) return others.length === 0 ? `Filter: ${added.words}` : 'Filter'
  const [removed, ...more] = was.filter((condition) => !isKeys.has(key(condition)))
  if (removed !== undefined) return more.length === 0 ? `Remove filter: ${removed.words}` : 'Clear filter'
  return after.fade ? 'Fade what is left out' : 'Hide what is left out'
}

/** The set with `key` if it was without, and without it if it was in. */
export function toggled<Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const result = new Set(set)
  if (!result.delete(key)) result.add(key)
  return result
}

/** A period that is open on both sides is none, and half a sign is no text that an address could hold. */
function plain(filter: Filter): Filter {
  const { period } = filter
  return {
    ...filter,
    period: period !== null && period.from === null && period.to === null ? null : period,
    text: filter.text.slice(0, TEXT_MAX).replace(/\p{Cs}/gu, ''),
  }
}

function sameFilter(a: Filter, b: Filter): boolean {
  return (Object.keys(a) as readonly (keyof Filter)[]).every((field) => same(a[field], b[field]))
}

function same(a: Filter[keyof Filter], b: Filter[keyof Filter]): boolean {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((key) => b.has(key))
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && 'from' in a && 'from' in b) {
    return a.from === b.from && a.to === b.to
  }
  return a === b
}
