/** Numbers communities so that the same graph always has the same ones. */

/** For each place its community's number: 1 for the largest; of equal ones the one with the earliest member comes first. */
export function numberCommunities(found: readonly number[]): readonly number[] {
  const sizes = new Map<number, { size: number; first: number }>()
  for (const [place, community] of found.entries()) {
    const known = sizes.get(community)
    if (known === undefined) sizes.set(community, { size: 1, first: place })
    else known.size += 1
  }
  const order = [...sizes].sort(([, a], [, b]) => b.size - a.size || a.first - b.first).map(([community]) => community)
  const numbers = new Map(order.map((community, index) => [community, index + 1]))
  return found.map((community) => numbers.get(community) ?? 0)
}
