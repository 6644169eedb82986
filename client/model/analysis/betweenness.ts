/**
 * Who connects the others: on how many of the shortest ways between two others
 * an entity lies. After U. Brandes, “A Faster Algorithm for Betweenness
 * Centrality”, Journal of Mathematical Sociology 25 (2), 2001.
 */
import { seededRandom } from '../../../view/layout/seeded-random.ts'
import { type FlatNetwork, flatNetwork } from './flat-network.ts'
import type { Network } from './network.ts'

/** Up to so many entities the ways from each are walked; with more, those from so many drawn by lot. */
export const STARTS_MAX = 2_000

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
 * shortest ways each counts for its part. With more than STARTS_MAX entities it is
 * an estimate (U. Brandes, C. Pich, “Centrality Estimation in Large Networks”,
 * 2007), the same each time. `onProgress` is told now and then how many entities
 * are done, as if all had to be.
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
  const starts = startsAmong(count)
  for (const [done, start] of starts.entries()) {
    const reached = walkFrom(start, flat, notes)
    shareOut(reached, flat, notes, score)
    if (done % 64 === 0) onProgress?.(Math.round((done * count) / starts.length))
  }
  // Each pair is seen from both its ends, as far as both are starts.
  const pairs = ((count - 1) * (count - 2) * starts.length) / count
  return Array.from(score, (value) => (pairs > 0 ? Math.min(1, value / pairs) : 0))
}

/** All entities, or STARTS_MAX different ones: the first of a shuffle (Fisher, Yates) that is broken off there. */
function startsAmong(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at)
  if (count <= STARTS_MAX) return all
  const random = seededRandom(1)
  for (let at = 0; at < STARTS_MAX; at += 1) {
    const other = at + Math.floor(random() * (count - at))
    ;[all[at], all[other]] = [all[other] as number, all[at] as number]
  }
  return all.slice(0, STARTS_MAX)
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
