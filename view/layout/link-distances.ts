/** How far apart entities should lie for the picture to tell who is close to whom. */
import { linkedPairs } from '../neighbours-of.ts'

/** The least length of a link, in pixels. */
const SHORTEST = 105
/** How much longer a link is made where its ends have many different neighbours, so that hubs get room. */
const ROOM = 0.2
/** Long ways are drawn shorter than they are, so that a chain at the edge does not make all else small. */
const SHORTENING = 0.85

/**
 * For each entity (by its place in `ids`) the length of the shortest way to
 * each other one; Infinity where there is none. The length of a single link
 * grows with the number of neighbours that its ends do not share (the
 * symmetric difference, as in Dwyer's constrained layout); long ways count less.
 */
export function linkDistances(
  ids: readonly string[],
  links: Iterable<{ readonly from: string; readonly to: string }>,
): readonly Float64Array[] {
  const pairs = linkedPairs(links)
  const place = new Map(ids.map((id, index) => [id, index]))
  const next = ids.map((id) =>
    [...(pairs.get(id) ?? [])].flatMap((other) => {
      const index = place.get(other)
      return index === undefined ? [] : [{ index, length: linkLength(pairs.get(id), pairs.get(other)) }]
    }),
  )
  return ids.map((_, start) => distancesFrom(start, next).map((far) => SHORTEST * (far / SHORTEST) ** SHORTENING))
}

type Ways = readonly (readonly { readonly index: number; readonly length: number }[])[]

/** Dijkstra's algorithm, without a heap: the graphs it is used for have some hundred entities. */
function distancesFrom(start: number, next: Ways): Float64Array {
  const far = new Float64Array(next.length).fill(Number.POSITIVE_INFINITY)
  far[start] = 0
  const open = new Set([start])
  while (open.size > 0) {
    let nearest = -1
    for (const index of open) if (nearest < 0 || (far[index] ?? 0) < (far[nearest] ?? 0)) nearest = index
    open.delete(nearest)
    const sofar = far[nearest] ?? 0
    for (const { index, length } of next[nearest] ?? []) {
      if (sofar + length >= (far[index] ?? 0)) continue
      far[index] = sofar + length
      open.add(index)
    }
  }
  return far
}

function linkLength(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  const one = a ?? new Set<string>()
  const other = b ?? new Set<string>()
  const shared = [...one].filter((id) => other.has(id)).length
  return SHORTEST * (1 + ROOM * Math.sqrt(one.size + other.size - 2 * shared))
}
