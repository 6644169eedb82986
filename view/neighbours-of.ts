/** Who is linked to whom, among links as they are given. */
import type { Link } from '../contract/graph.ts'

/** For each entity that has links, the distinct entities at their other ends, not itself. */
export function linkedPairs(links: Iterable<Pick<Link, 'from' | 'to'>>): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>()
  const note = (a: string, b: string): void => {
    const others = pairs.get(a)
    if (others === undefined) pairs.set(a, new Set([b]))
    else others.add(b)
  }
  for (const { from, to } of links) {
    if (from === to) continue
    note(from, to)
    note(to, from)
  }
  return pairs
}
