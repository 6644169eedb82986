/** Splits a network into the parts that hang together. */
import { linkedPairs } from '../neighbours-of.ts'

/** Groups of ids; largest group first, groups of one size and ids within a group in the order of `ids`. */
export function connectedParts(
  ids: readonly string[],
  links: Iterable<{ readonly from: string; readonly to: string }>,
): readonly (readonly string[])[] {
  const wanted = new Set(ids)
  const pairs = linkedPairs(links)
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const start of ids) {
    if (seen.has(start)) continue
    const part = new Set([start])
    for (const id of part) {
      for (const other of pairs.get(id) ?? []) if (wanted.has(other)) part.add(other)
    }
    for (const id of part) seen.add(id)
    parts.push(ids.filter((id) => part.has(id)))
  }
  return parts.sort((a, b) => b.length - a.length)
}
