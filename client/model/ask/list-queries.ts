/** The list of saved queries as a reader narrows it down. */
import type { Query } from '../../../contract/queries.ts'

export interface QueryList {
  readonly favourites: readonly Query[]
  readonly own: readonly Query[]
  readonly shipped: readonly Query[]
}

/** Those that have all the words somewhere in title, tags or description and the tag, each in one of the three groups. */
export function listQueries(
  queries: readonly Query[],
  {
    words,
    tag,
    favourites,
  }: { readonly words: string; readonly tag: string | null; readonly favourites: ReadonlySet<string> },
): QueryList {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = queries.filter((query) => {
    const text = [query.title, query.about, query.returns, ...query.tags].join(' ').toLowerCase()
    return (tag === null || query.tags.includes(tag)) && wanted.every((word) => text.includes(word))
  })
  const others = shown.filter(({ id }) => !favourites.has(id))
  return {
    favourites: shown.filter(({ id }) => favourites.has(id)),
    own: others.filter(({ revision }) => revision !== null),
    shipped: others.filter(({ revision }) => revision === null),
  }
}

/** Every tag with the number of its queries, the most used first. */
export function tagsOf(queries: readonly Query[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const tag of queries.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}
