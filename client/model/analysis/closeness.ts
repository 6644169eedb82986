/**
 * Who is near to all others: harmonic closeness, which also makes sense where
 * not everybody is connected. After M. Marchiori, V. Latora, “Harmony in the
 * Small-World”, Physica A 285, 2000.
 */
import type { Network } from './network.ts'

/** For each entity from 0 (linked to nobody) to 1 (linked to everybody): the mean of 1 / steps to each other one, 0 for those that cannot be reached. */
export function closeness({ neighbours }: Network, onProgress?: (done: number) => void): readonly number[] {
  const count = neighbours.length
  const steps = new Int32Array(count)
  return neighbours.map((_, start) => {
    steps.fill(-1)
    steps[start] = 0
    let sum = 0
    const order = [start]
    for (const at of order) {
      const far = steps[at] ?? 0
      if (far > 0) sum += 1 / far
      for (const next of neighbours[at] ?? []) {
        if (steps[next] !== -1) continue
        steps[next] = far + 1
        order.push(next)
      }
    }
    if (start % 64 === 0) onProgress?.(start)
    return count > 1 ? sum / (count - 1) : 0
  })
}
