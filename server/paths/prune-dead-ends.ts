/** Takes away what no path between two entities can run through. */
import type { Hops } from './hops.ts'

/**
 * A copy of `hops` without dead ends: entities, other than the two ends, that
 * have fewer than two neighbours left, again and again until none is left. A
 * hub with ten thousand leaves so costs a search no more than its few branches.
 */
export function pruneDeadEnds(hops: Hops, ends: ReadonlySet<string>): Hops {
  const pruned: Hops = new Map([...hops].map(([id, neighbours]) => [id, new Map(neighbours)]))
  const loose = [...pruned.keys()]
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    const neighbours = pruned.get(id)
    if (neighbours === undefined || ends.has(id) || neighbours.size > 1) continue
    pruned.delete(id)
    for (const neighbour of neighbours.keys()) {
      pruned.get(neighbour)?.delete(id)
      loose.push(neighbour)
    }
  }
  return pruned
}
