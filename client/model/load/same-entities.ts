/** What the reader decided about likely duplicates, as a load wants it. */
import type { Duplicate } from '../../../contract/cases.ts'

/** One entity of the files may be like several in the store. */
export const decisionKey = ({ id, of }: Duplicate): string => `${id}\n${of.id}`

/** The id in the store for each id in the files that is the same. */
export function sameEntities(
  decisions: Iterable<{ readonly duplicate: Duplicate; readonly sameness: string }>,
): Record<string, string> {
  return Object.fromEntries(
    [...decisions].flatMap(({ duplicate, sameness }) => (sameness === 'same' ? [[duplicate.id, duplicate.of.id]] : [])),
  )
}

/** The duplicates of a report, and before them those decided on that a report no longer lists because they were. */
export function listDuplicates(
  found: readonly Duplicate[],
  decisions: ReadonlyMap<string, { readonly duplicate: Duplicate }>,
): readonly Duplicate[] {
  const listed = new Set(found.map(decisionKey))
  const settled = [...decisions].flatMap(([key, { duplicate }]) => (listed.has(key) ? [] : [duplicate]))
  return [...settled, ...found]
}
