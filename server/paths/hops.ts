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

function addOneWay(hops: Hops, from: string, to: string, link: string): void {
  const neighbours = hops.get(from) ?? new Map<string, Set<string>>()
  hops.set(from, neighbours)
  const links = neighbours.get(to) ?? new Set<string>()
  neighbours.set(to, links)
  links.add(link)
}

/** Adds a link both ways round. A link seen from both of its ends counts once. */
export function addStep(hops: Hops, step: Step): void {
  if (step.near === step.far) return
  addOneWay(hops, step.near, step.far, step.link)
  addOneWay(hops, step.far, step.near, step.link)
}
