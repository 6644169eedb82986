/** Takes away what no path of a length between two entities can run through. */
import { distancesFrom } from './distances-from.ts'
import type { Hops } from './hops.ts'

/**
 * A copy of `hops` without what is too far from both ends together, and without
 * dead ends: entities, other than the two ends, that have fewer than two
 * neighbours left, again and again until none is left. A hub with ten thousand
 * leaves so costs a search no more than its few branches.
 */
export function pruneDeadEnds(
  hops: Hops,
  { from, to, length }: { readonly from: string; readonly to: string; readonly length: number },
): Hops {
  const pruned = hopsBetween(hops, from, to, length)
  const loose = [...pruned.keys()]
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    const neighbours = pruned.get(id)
    if (neighbours === undefined || id === from || id === to || neighbours.size > 1) continue
    pruned.delete(id)
    for (const neighbour of neighbours.keys()) {
      pruned.get(neighbour)?.delete(id)
      loose.push(neighbour)
    }
  }
  return pruned
}

/** The entities on walks of at most `length` hops from one end to the other, and the hops between them. */
function hopsBetween(hops: Hops, from: string, to: string, length: number): Hops {
  const near = distancesFrom(hops, from, length)
  if (!near.has(to)) return new Map()
  const kept = new Set<string>()
  for (const [id, distance] of distancesFrom(hops, to, length)) {
    if (distance + (near.get(id) ?? Number.POSITIVE_INFINITY) <= length) kept.add(id)
  }
  const between: Hops = new Map()
  for (const id of kept) {
    const neighbours = new Map<string, Set<string>>()
    for (const [other, links] of hops.get(id) ?? []) if (kept.has(other)) neighbours.set(other, links)
    between.set(id, neighbours)
  }
  return between
}
