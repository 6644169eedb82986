/** Lists the paths of one length between two entities within what a search has seen. */
import { distancesFrom } from './distances-from.ts'
import type { Hops } from './hops.ts'

/**
 * Yields each path of exactly `length` hops from `from` to `to` that visits no
 * entity twice, in the order of the entities' ids. Depth first, never entering
 * an entity from which `to` is out of reach in the hops that are left, so that
 * a caller who stops early has paid only for what it took.
 */
export function* enumeratePaths(hops: Hops, from: string, to: string, length: number): Generator<readonly string[]> {
  const distances = distancesFrom(hops, to, length)
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
