/**
 * Who connects the others: on how many of the shortest ways between two others
 * an entity lies. After U. Brandes, “A Faster Algorithm for Betweenness
 * Centrality”, Journal of Mathematical Sociology 25 (2), 2001.
 */
import type { Network } from './network.ts'

/**
 * For each entity a share from 0 to 1 of all pairs of others: 1 when every
 * shortest way between any two leads through it. Where there are several
 * shortest ways each counts for its part. `onProgress` is told how many
 * entities are done, now and then.
 */
export function betweenness({ neighbours }: Network, onProgress?: (done: number) => void): readonly number[] {
  const count = neighbours.length
  const score = new Float64Array(count)
  const ways = new Float64Array(count)
  const steps = new Int32Array(count)
  const share = new Float64Array(count)
  for (let start = 0; start < count; start += 1) {
    ways.fill(0)
    steps.fill(-1)
    share.fill(0)
    ways[start] = 1
    steps[start] = 0
    const order = [start]
    for (const at of order) {
      for (const next of neighbours[at] ?? []) {
        if (steps[next] === -1) {
          steps[next] = (steps[at] ?? 0) + 1
          order.push(next)
        }
        if (steps[next] === (steps[at] ?? 0) + 1) ways[next] = (ways[next] ?? 0) + (ways[at] ?? 0)
      }
    }
    for (let index = order.length - 1; index > 0; index -= 1) {
      const at = order[index] ?? 0
      for (const before of neighbours[at] ?? []) {
        if (steps[before] !== (steps[at] ?? 0) - 1) continue
        share[before] = (share[before] ?? 0) + ((ways[before] ?? 0) / (ways[at] ?? 1)) * (1 + (share[at] ?? 0))
      }
      score[at] = (score[at] ?? 0) + (share[at] ?? 0)
    }
    if (start % 64 === 0) onProgress?.(start)
  }
  // Each pair was seen from both its ends.
  const pairs = (count - 1) * (count - 2)
  return Array.from(score, (value) => (pairs > 0 ? value / pairs : 0))
}
