/** How far entities are from one of them within what a search has seen. */
import type { Hops } from './hops.ts'

/** How many hops each entity is away from `start`, up to `limit`; those that can't be reached so are absent (breadth first). */
export function distancesFrom(hops: Hops, start: string, limit: number): Map<string, number> {
  const distances = new Map([[start, 0]])
  let frontier = [start]
  for (let distance = 1; distance <= limit && frontier.length > 0; distance += 1) {
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
