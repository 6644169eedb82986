/** Lists the paths of one length between two entities within what a search has seen. */
import type { Hops } from './hops.ts'

/** How many hops each entity is away from `start`; those that can't be reached are absent (breadth first). */
function distancesFrom(hops: Hops, start: string): Map<string, number> {
  const distances = new Map([[start, 0]])
  let frontier = [start]
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next: string[] = []
    for (const id of frontier) {
      for (const neighbour of hops.get(id)?.keys() ?? []) {
        if (distances.has(neighbour)) continue
        distances.set(neighbour, distance)
        next.push(neighbour)
      }
    }
    frontier = next
  }
  return distances
}

/**
 * Yields each path of exactly `length` hops from `from` to `to` that visits no
 * entity twice, in the order of the entities' ids. Depth first, never entering
 * an entity from which `to` is out of reach in the hops that are left, so that
 * a caller who stops early has paid only for what it took.
 */
export function* enumeratePaths(hops: Hops, from: string, to: string, length: number): Generator<readonly string[]> {
  const distances = distancesFrom(hops, to)
  const path = [from]
  const visited = new Set(path)

  function* walk(id: string, left: number): Generator<readonly string[]> {
    if (left === 0) {
      if (id === to) yield [...path]
      return
    }
    for (const next of [...(hops.get(id)?.keys() ?? [])].sort()) {
      const reach = distances.get(next)
      if (reach === undefined || reach > left - 1 || visited.has(next) || (next === to && left > 1)) continue
      path.push(next)
      visited.add(next)
      yield* walk(next, left - 1)
      path.pop()
      visited.delete(next)
    }
  }

  yield* walk(from, length)
}
