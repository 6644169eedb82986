/**
 * Who is near to all others: harmonic closeness, which also makes sense where
 * not everybody is connected. After M. Marchiori, V. Latora, “Harmony in the
 * Small-World”, Physica A 285, 2000.
 */
import { flatNetwork } from './flat-network.ts'
import type { Network } from './network.ts'

/** For each entity from 0 (linked to nobody) to 1 (linked to everybody): the mean of 1 / steps to each other one, 0 for those that cannot be reached. */
export function closeness(network: Network, onProgress?: (done: number) => void): readonly number[] {
  const { count, first, others } = flatNetwork(network)
  const steps = new Int32Array(count)
  const order = new Int32Array(count)
  return network.ids.map((_, start) => {
    steps.fill(-1)
    steps[start] = 0
    order[0] = start
    let reached = 1
    let sum = 0
    for (let index = 0; index < reached; index += 1) {
      const at = order[index] as number
      const far = steps[at] as number
      if (far > 0) sum += 1 / far
      const end = first[at + 1] as number
      for (let place = first[at] as number; place < end; place += 1) {
        const other = others[place] as number
        if (steps[other] !== -1) continue
        steps[other] = far + 1
        order[reached] = other
        reached += 1
      }
    }
    if (start % 64 === 0) onProgress?.(start)
    return count > 1 ? sum / (count - 1) : 0
  })
}
