/** Knows the entities and links of a draft by numbers, their positions, at a few bytes each: who is linked how often, which types there are. */
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Draft } from './case.ts'
import { pausing, type Work } from './records/turns.ts'
import { TextPool } from './records/text-pool.ts'

export interface DraftIndex {
  /** Positions of entities and links by their ids. */
  readonly entityAt: HashIndex
  readonly linkAt: HashIndex
  /** The ends of the link at a position: their ids, and their positions. */
  readonly endsOf: (link: number) => { readonly from: string; readonly to: string }
  readonly endsAt: (link: number) => readonly [from: number, to: number]
  /** How many links the entity at a position has in this case, and to how many others. */
  readonly countsOf: (entity: number) => { readonly degree: number; readonly neighbours: number }
  readonly entityTypes: ReadonlySet<string>
  readonly linkTypes: ReadonlySet<string>
  /** The positions of the events without a date. */
  readonly undated: readonly number[]
}

/** Both ends of each link, by the positions of entities. */
interface Ends {
  readonly from: Int32Array
  readonly to: Int32Array
}

function countDegrees(count: number, { from, to }: Ends): Int32Array {
  const degrees = new Int32Array(count)
  for (let link = 0; link < from.length; link += 1) {
    const [one = 0, other = 0] = [from[link], to[link]]
    degrees[one] = (degrees[one] ?? 0) + 1
    if (one !== other) degrees[other] = (degrees[other] ?? 0) + 1
  }
  return degrees
}

/** Each pair of entities is one number, so that pairs which come again lie side by side when sorted. */
function countNeighbours(count: number, { from, to }: Ends): Int32Array {
  const neighbours = new Int32Array(count)
  const pairs = new Float64Array(from.length)
  for (let link = 0; link < from.length; link += 1) {
    const [one = 0, other = 0] = [from[link], to[link]]
    pairs[link] = Math.min(one, other) * count + Math.max(one, other)
  }
  pairs.sort()
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] ?? 0
    if (at > 0 && pair === pairs[at - 1]) continue
    const [one, other] = [Math.floor(pair / count), pair % count]
    if (one === other) continue
    neighbours[one] = (neighbours[one] ?? 0) + 1
    neighbours[other] = (neighbours[other] ?? 0) + 1
  }
  return neighbours
}

type Indexed = Pick<Draft, 'entities' | 'links'>

/** Checking a draft and loading it ask for the same, and each would go through all records. */
const known = new WeakMap<Indexed['entities'], { readonly links: Indexed['links']; readonly index: DraftIndex }>()

/** Goes through the entities and links once, however often it is asked; the ends of every link must be among the entities. */
export function* indexDraft(draft: Indexed): Work<DraftIndex> {
  const { entities, links } = draft
  const found = known.get(entities)
  if (found?.links === links) return found.index
  const index = yield* indexAnew(draft)
  known.set(entities, { links, index })
  return index
}

function* indexAnew({ entities, links }: Indexed): Work<DraftIndex> {
  const entityTypes = new Set<string>()
  const linkTypes = new Set<string>()
  const undated: number[] = []
  const entityAt = new HashIndex(entities.length)
  const linkAt = new HashIndex(links.length)
  const ids = new TextPool()
  yield* pausing(entities, ({ id, type, properties }, position) => {
    entityAt.set(id, position)
    ids.add(id)
    entityTypes.add(type)
    if (type === 'Event' && properties['start'] === undefined) undated.push(position)
  })
  const ends = { from: new Int32Array(links.length), to: new Int32Array(links.length) }
  yield* pausing(links, ({ id, type, from, to }, position) => {
    linkAt.set(id, position)
    linkTypes.add(type)
    ends.from[position] = entityAt.get(from) ?? 0
    ends.to[position] = entityAt.get(to) ?? 0
  })
  const degrees = countDegrees(ids.length, ends)
  const neighbours = countNeighbours(ids.length, ends)
  return {
    entityAt,
    linkAt,
    endsOf: (link) => ({ from: ids.at(ends.from[link] ?? 0), to: ids.at(ends.to[link] ?? 0) }),
    endsAt: (link) => [ends.from[link] ?? 0, ends.to[link] ?? 0],
    countsOf: (entity) => ({ degree: degrees[entity] ?? 0, neighbours: neighbours[entity] ?? 0 }),
    entityTypes,
    linkTypes,
    undated,
  }
}
