/**
 * Finds the shortest distinct paths between two entities by searching from both
 * ends, one statement a step, within a bound on the links it looks at.
 */
import { enumeratePaths } from './enumerate-paths.ts'
import { addStep, type Hops, type Step } from './hops.ts'
import { type Frontier, meetingOf, weigh } from './meeting.ts'
import { pruneDeadEnds } from './prune-dead-ends.ts'

/**
 * Gives the links at some entities that the question allows, at most `limit` of
 * them; where `among` is given, just those that lead to one of these, which are
 * allowed already.
 */
export type TakeSteps = (
  from: readonly string[],
  limit: number,
  among: readonly string[] | null,
) => Promise<readonly Step[]>

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

/** One end of the search. */
interface Side {
  /** Where the next step goes on from. */
  frontier: Frontier
  readonly seen: Set<string>
}

/** An entity to search from, with its number of links. */
export interface End {
  readonly id: string
  readonly degree: number
}

/** No path goes on through the other end. */
const sideAt = ({ id, degree }: End, other: End): Side => ({
  frontier: new Map([[id, degree]]),
  seen: new Set([id, other.id]),
})

/**
 * All paths of n hops run within f hops of one end, over one link, and within
 * n − f − 1 hops of the other. So each round looks for the links between what
 * was reached from both ends, which are few, lists the paths of that length,
 * and takes one step more from the end whose next step is cheaper. Stops when
 * `limit` paths are found, at `maxLength`, when an end has nowhere left to go,
 * or before a step would pass `maxLinks` links. Looking for the links in
 * between may look at as many again; where that would be too many, the step is
 * taken first.
 */
export async function searchPaths(
  ends: { readonly from: End; readonly to: End },
  limits: { readonly maxLength: number; readonly limit: number; readonly maxLinks: number },
  takeSteps: TakeSteps,
): Promise<FoundPaths> {
  const hops: Hops = new Map()
  const sides: readonly [Side, Side] = [sideAt(ends.from, ends.to), sideAt(ends.to, ends.from)]
  const paths: (readonly string[])[] = []
  let links = 0
  let between = 0

  // An end with nowhere left to go has seen all it is connected with, every path included.
  const isOpen = (): boolean => sides.every(({ frontier }) => frontier.size > 0)
  const meet = async (): Promise<boolean> => {
    const { parts, weight } = meetingOf(sides[0].frontier, sides[1].frontier)
    if (between + weight > limits.maxLinks) return false
    between += weight
    for (const { from, among } of parts) {
      // The weight is an estimate, of which the answer is not to hang: a link that is cut off would be a path that is not told.
      const steps = from.length === 0 ? [] : await takeSteps(from, limits.maxLinks + 1, among)
      if (steps.length > limits.maxLinks) return false
      for (const step of steps) addStep(hops, step)
    }
    return true
  }
  const advance = async (): Promise<boolean> => {
    const [near, far] = sides
    const side = weigh(near.frontier) <= weigh(far.frontier) ? near : far
    const room = limits.maxLinks - links
    const steps = room > 0 ? await takeSteps([...side.frontier.keys()], room + 1, null) : []
    if (room <= 0 || steps.length > room) return false
    links += steps.length
    goOn(side, hops, steps)
    return true
  }

  for (let length = 1; length <= limits.maxLength; length += 1) {
    const gaveUp = (searchedTo: number): FoundPaths => ({ paths, hops, searchedTo, gaveUp: true, more: false })
    const isMet = !isOpen() || (await meet())
    if (!isMet && !(await advance())) return gaveUp(length - 1)
    const pruned = pruneDeadEnds(hops, { from: ends.from.id, to: ends.to.id, length })
    for (const path of enumeratePaths(pruned, ends.from.id, ends.to.id, length)) {
      if (paths.length === limits.limit) return { paths, hops, searchedTo: length, gaveUp: false, more: true }
      paths.push(path)
    }
    if (isMet && length < limits.maxLength && isOpen() && !(await advance())) return gaveUp(length)
  }
  return { paths, hops, searchedTo: limits.maxLength, gaveUp: false, more: false }
}

function goOn(side: Side, hops: Hops, steps: readonly Step[]): void {
  const next = new Map<string, number>()
  for (const step of steps) {
    addStep(hops, step)
    if (!side.seen.has(step.far)) next.set(step.far, step.farDegree)
  }
  for (const id of next.keys()) side.seen.add(id)
  side.frontier = next
}
