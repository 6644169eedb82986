/** What a search for paths has seen so far: entities, and the links between them without their direction. */

/** A link as the search needs it; `near` is the end that was known, `far` the other, with its number of links. */
export interface Step {
  readonly near: string
  readonly far: string
  readonly farDegree: number
  readonly link: string
}

/** For each entity its neighbours, and for each of them the ids of the links in between. */
export type Hops = Map<string, Map<string, Set<string>>>

function neighboursOf(hops: Hops, id: string): Map<string, Set<string>> {
  const known = hops.get(id)
  if (known !== undefined) return known
  const neighbours = new Map<string, Set<string>>()
  hops.set(id, neighbours)
  return neighbours
}

/** Adds a link both ways round. A link seen from both of its ends counts once. */
export function addStep(hops: Hops, { near, far, link }: Step): void {
  if (near === far) return
  const neighbours = neighboursOf(hops, near)
  const links = neighbours.get(far)
  if (links !== undefined) {
    links.add(link)
    return
  }
  // The same links from either end.
  const first = new Set([link])
  neighbours.set(far, first)
  neighboursOf(hops, far).set(near, first)
}
