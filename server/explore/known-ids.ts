/** Ids as a map, in which statements look them up. */

/**
 * Returns a map with the ids as keys. In a list the embedded engine looks id
 * by id for every row: at a hub that is seconds instead of milliseconds.
 */
export function knownIds(...lists: readonly Iterable<string>[]): Record<string, true> {
  return Object.fromEntries(lists.flatMap((ids) => [...ids].map((id) => [id, true] as const)))
}
