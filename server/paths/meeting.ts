/** Which links to look at to find those between the two frontiers of a search from both ends. */

/** Entities that were reached last, with their numbers of links. */
export type Frontier = ReadonlyMap<string, number>

export interface Meeting {
  /** Links at `from` whose other end is one of `among`, in turn. */
  readonly parts: readonly { readonly from: readonly string[]; readonly among: readonly string[] }[]
  /** How many links hang at all of `from`. */
  readonly weight: number
}

/** How many links hang at all of them. */
export const weigh = (frontier: Frontier): number => [...frontier.values()].reduce((sum, degree) => sum + degree, 0)

/**
 * The cheapest way: to look from one of them at the other, or, where a hub is
 * in both, from all others at both, because a hub with fifty thousand links is
 * found as quickly from its neighbours as they are.
 */
export function meetingOf(one: Frontier, other: Frontier): Meeting {
  const ways: Meeting[] = [lookFrom(one, other), lookFrom(other, one)]
  const [hub] = [...one].filter(([id]) => other.has(id)).sort(([, a], [, b]) => b - a)
  if (hub !== undefined) {
    const [id] = hub
    const first = lookFrom(without(one, id), other)
    const second = lookFrom(without(other, id), new Map([hub]))
    ways.push({ parts: [...first.parts, ...second.parts], weight: first.weight + second.weight })
  }
  return ways.reduce((best, way) => (way.weight < best.weight ? way : best))
}

function lookFrom(from: Frontier, among: Frontier): Meeting {
  return { parts: [{ from: [...from.keys()], among: [...among.keys()] }], weight: weigh(from) }
}

function without(frontier: Frontier, id: string): Frontier {
  return new Map([...frontier].filter(([each]) => each !== id))
}
