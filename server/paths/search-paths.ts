/**
 * Finds the shortest distinct paths between two entities by searching from both
 * ends, one statement a step, within a bound on the links it looks at.
 */
import { enumeratePaths } from './enumerate-paths.ts'
import { addStep, type Hops, type Step } from './hops.ts'
import { pruneDeadEnds } from './prune-dead-ends.ts'

/** Gives the links at some entities that the question allows, at most `limit` of them. */
export type TakeSteps = (from: readonly string[], limit: number) => Promise<readonly Step[]>

export interface FoundPaths {
  readonly paths: readonly (readonly string[])[]
  readonly hops: Hops
  /** Every path up to this length was looked at. */
  readonly searchedTo: number
  /** The bound on links struck before the length that was asked for. */
  readonly gaveUp: boolean
  /** There are more paths within the length than were asked for. */
  readonly more: boolean
}

/** One end of the search; `weight` is how many links the next step from here has to look at. */
interface Side {
  frontier: string[]
  weight: number
  readonly seen: Set<string>
}

/** An entity to search from, with its number of links. */
export interface End {
  readonly id: string
  readonly degree: number
}

const sideAt = ({ id, degree }: End): Side => ({ frontier: [id], weight: degree, seen: new Set([id]) })

/**
 * All paths of up to n hops run within f hops of one end and n − f of the
 * other; so each round takes one step from the end whose next step is cheaper
 * and then lists the paths that are one hop longer than before. Stops when
 * `limit` paths are found, at `maxLength`, when an end has nowhere left to go,
 * or before a step would pass `maxLinks` links.
 */
export async function searchPaths(
  ends: { readonly from: End; readonly to: End },
  limits: { readonly maxLength: number; readonly limit: number; readonly maxLinks: number },
  takeSteps: TakeSteps,
): Promise<FoundPaths> {
  const hops: Hops = new Map()
  const sides: readonly [Side, Side] = [sideAt(ends.from), sideAt(ends.to)]
  const paths: (readonly string[])[] = []
  let links = 0

  for (let length = 1; length <= limits.maxLength; length += 1) {
    const [near, far] = sides
    // An end with nowhere left to go has seen all it is connected with, every path included.
    if (near.frontier.length > 0 && far.frontier.length > 0) {
      const side = near.weight <= far.weight ? near : far
      const room = limits.maxLinks - links
      const steps = room > 0 ? await takeSteps(side.frontier, room + 1) : []
      if (room <= 0 || steps.length > room) return { paths, hops, searchedTo: length - 1, gaveUp: true, more: false }
      links += steps.length
      advance(side, hops, steps)
    }
    const pruned = pruneDeadEnds(hops, new Set([ends.from.id, ends.to.id]))
    for (const path of enumeratePaths(pruned, ends.from.id, ends.to.id, length)) {
      if (paths.length === limits.limit) return { paths, hops, searchedTo: length, gaveUp: false, more: true }
      paths.push(path)
    }
  }
  return { paths, hops, searchedTo: limits.maxLength, gaveUp: false, more: false }
}

function advance(side: Side, hops: Hops, steps: readonly Step[]): void {
  const next = new Map<string, number>()
  for (const step of steps) {
    addStep(hops, step)
    if (!side.seen.has(step.far)) next.set(step.far, step.farDegree)
  }
  for (const id of next.keys()) side.seen.add(id)
  side.frontier = [...next.keys()]
  side.weight = [...next.values()].reduce((sum, degree) => sum + degree, 0)
}
