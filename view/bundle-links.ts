/** Draws several links between two entities as one line with a count, and spreads them out when one of them is chosen. */
import type { Status } from '../contract/evidence.ts'
import type { Link } from '../contract/graph.ts'

/**
 * A line between two entities. It stands for all of `links` (at least one).
 * `offset` is how far its middle lies from the straight line, in pixels, to
 * the right as seen on the way from `from` to `to`; 0 for a straight one.
 */
export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly links: readonly Link[]
  readonly status: Status
  /** Arrow heads: where the links of the line point to. */
  readonly arrowAt: 'to' | 'both'
  readonly offset: number
}

/** Between the middles of lines that are spread out. */
const SPREAD = 26

/** Surest first; a dispute among the links shows before all else. */
const PRECEDENCE: readonly Status[] = ['disputed', 'confirmed', 'corroborated', 'single-source', 'alleged']

/**
 * One line for each pair of entities with links between them, or one line for
 * each link where one of the pair's links is in `spread`. A line for several
 * links takes the look of the surest one, unless one is disputed.
 */
export function bundleLinks(links: Iterable<Link>, spread: ReadonlySet<string>): readonly Line[] {
  const pairs = new Map<string, [Link, ...Link[]]>()
  for (const link of links) {
    const key = pairKey(link)
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, [link])
    else pair.push(link)
  }
  return [...pairs].flatMap(([key, pair]) => {
    if (pair.length === 1) return [lineOf(pair[0], 0)]
    return pair.some((link) => spread.has(link.id)) ? spreadOut(pair) : [bundle(key, pair)]
  })
}

function bundle(key: string, pair: readonly [Link, ...Link[]]): Line {
  const [{ from, to }] = pair
  const forward = pair.some((link) => link.from === from)
  const backward = pair.some((link) => link.from !== from)
  const status = PRECEDENCE.find((each) => pair.some((link) => link.status === each)) ?? pair[0].status
  return { id: `bundle ${key}`, from, to, links: pair, status, arrowAt: forward && backward ? 'both' : 'to', offset: 0 }
}

function spreadOut(pair: readonly [Link, ...Link[]]): readonly Line[] {
  const [{ from }] = pair
  return pair.map((link, index) => {
    const offset = (index - (pair.length - 1) / 2) * SPREAD
    // A link the other way round sees its right on the other side.
    return lineOf(link, link.from === from ? offset : -offset)
  })
}

function lineOf(link: Link, offset: number): Line {
  const { id, from, to, status } = link
  return { id, from, to, links: [link], status, arrowAt: 'to', offset: offset === 0 ? 0 : offset }
}

/** The same for both directions; the separator cannot be part of an id. */
function pairKey({ from, to }: Link): string {
  return from < to ? `${from}\u0000${to}` : `${to}\u0000${from}`
}
