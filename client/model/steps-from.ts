/** How many links lead from one entity to each other one. */

/** The least number of steps to each entity that can be reached, 0 to itself, nearest first; `pairs` says who is linked to whom. */
export function stepsFrom(pairs: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]])
  // A map goes on through what is added to it meanwhile, in the order in which it came: a breadth-first search.
  for (const [id, far] of steps) {
    for (const other of pairs.get(id) ?? []) if (!steps.has(other)) steps.set(other, far + 1)
  }
  return steps
}
