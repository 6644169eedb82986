/**
 * Who connects the others: on how many of the shortest ways between two others
 * an entity lies. After U. Brandes, “A Faster Algorithm for Betweenness
 * Centrality”, Journal of Mathematical Sociology 25 (2), 2001.
 */
import { type FlatNetwork, flatNetwork } from './flat-network.ts'
import type { Network } from './network.ts'

/** Room for what is noted about each entity during one walk; made once and used for every start. */
interface Notes {
  /** How many shortest ways lead there from the start. */
  readonly ways: Float64Array
  /** How far it is from the start; -1 where nothing leads. */
  readonly steps: Int32Array
  /** How much of the ways to others leads through it. */
  readonly share: Float64Array
  /** What was reached, the nearest first. */
  readonly order: Int32Array
}

/**
 * For each entity a share from 0 to 1 of all pairs of others: 1 when every
 * shortest way between any two leads through it. Where there are several
 * shortest ways each counts for its part. `onProgress` is told how many
 * entities are done, now and then.
 */
export function betweenness(network: Network, onProgress?: (done: number) => void): readonly number[] {
  const flat = flatNetwork(network)
  const { count } = flat
  const score = new Float64Array(count)
  const notes: Notes = {
    ways: new Float64Array(count),
    steps: new Int32Array(count).fill(-1),
    share: new Float64Array(count),
    order: new Int32Array(count),
  }
  for (let start = 0; start < count; start += 1) {
    const reached = walkFrom(start, flat, notes)
    shareOut(reached, flat, notes, score)
    if (start % 64 === 0) onProgress?.(start)
  }
  // Each pair was seen from both its ends.
  const pairs = (count - 1) * (count - 2)
  return Array.from(score, (value) => (pairs > 0 ? value / pairs : 0))
}

/** Notes the shortest ways from `start` to all that it leads to, and gives how many those are. */
function walkFrom(start: number, { first, others }: FlatNetwork, { ways, steps, order }: Notes): number {
  ways[start] = 1
  steps[start] = 0
  order[0] = start
  let reached = 1
  for (let index = 0; index < reached; index += 1) {
    const at = order[index] as number
    const next = (steps[at] as number) + 1
    const here = ways[at] as number
    const end = first[at + 1] as number
    for (let place = first[at] as number; place < end; place += 1) {
      const other = others[place] as number
      const known = steps[other] as number
      if (known === -1) {
        steps[other] = next
        ways[other] = here
        order[reached] = other
        reached += 1
      } else if (known === next) ways[other] = (ways[other] as number) + here
    }
  }
  return reached
}

/** Adds to `score` what leads through each that was reached, the farthest first, and clears the notes for the next walk. */
function shareOut(
  reached: number,
  { first, others }: FlatNetwork,
  { ways, steps, share, order }: Notes,
  score: Float64Array,
): void {
  for (let index = reached - 1; index > 0; index -= 1) {
    const at = order[index] as number
    const before = (steps[at] as number) - 1
    const own = share[at] as number
    const part = (1 + own) / (ways[at] as number)
    const end = first[at + 1] as number
    for (let place = first[at] as number; place < end; place += 1) {
      const other = others[place] as number
      if (steps[other] === before) share[other] = (share[other] as number) + (ways[other] as number) * part
    }
    score[at] = (score[at] as number) + own
    share[at] = 0
  }
  for (let index = 0; index < reached; index += 1) steps[order[index] as number] = -1
  share[order[0] as number] = 0
}
