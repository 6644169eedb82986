/**
 * Layers for pictures that are too large for the exact way: what a link points
 * to stands above where it comes from, and those linked with each other stand
 * as near below each other as a few sweeps bring them. The steps are those of
 * Sugiyama, Tagawa and Toda (1981), without dummies where a link passes a layer.
 */
import type { Link } from '../../contract/graph.ts'
import type { Box } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'

/** Up and down so many times; more hardly changes anything. */
const SWEEPS = 4
/** Of the number of entities, the share whose root is the most layers: with more the picture would be a tower that no window shows. */
const LAYERS_SHARE = 0.45
const LAYERS_LEAST = 12

interface Ways {
  /** What each points to, and what points to each, as far as no circle is closed. */
  readonly up: ReadonlyMap<string, readonly string[]>
  readonly down: ReadonlyMap<string, readonly string[]>
}

/** A point for each of the boxes, which may still cover each other across layers of different heights; `beside` and `apart` are gaps. */
export function plainLayers(
  boxes: ReadonlyMap<string, Box>,
  links: readonly Pick<Link, 'from' | 'to'>[],
  gaps: { readonly beside: number; readonly apart: number },
): ReadonlyMap<string, Point> {
  const ways = withoutCircles(targetsOf(boxes, links))
  const layers = orderedLayers(inFewerLayers(rankedFrom(ways)), ways)
  const points = new Map<string, Point>()
  let top = 0
  for (const layer of layers) {
    const bodies = layer.flatMap((id) => {
      const box = boxes.get(id)
      return box === undefined ? [] : [{ id, box }]
    })
    const width = bodies.reduce((sum, { box }) => sum + box.right - box.left + gaps.beside, 0)
    const height = Math.max(0, ...bodies.map(({ box }) => box.bottom - box.top))
    let x = -width / 2
    for (const { id, box } of bodies) {
      // The middle of the box lies below the middle of the shape, because of the name.
      points.set(id, { x: x - box.left, y: top + height / 2 - (box.top + box.bottom) / 2 })
      x += box.right - box.left + gaps.beside
    }
    top += height + gaps.apart
  }
  return points
}

function targetsOf(
  boxes: ReadonlyMap<string, Box>,
  links: readonly Pick<Link, 'from' | 'to'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map([...boxes.keys()].map((id) => [id, new Set<string>()]))
  for (const { from, to } of links) if (from !== to && boxes.has(to)) targets.get(from)?.add(to)
  return targets
}

/** Leaves out the links that lead back to where a walk along them came from; walks depth first, without recursion. */
function withoutCircles(targets: ReadonlyMap<string, ReadonlySet<string>>): Ways {
  const up = new Map<string, string[]>()
  const down = new Map([...targets.keys()].map((id): [string, string[]] => [id, []]))
  const isOpen = new Map<string, boolean>()
  for (const start of targets.keys()) {
    if (isOpen.has(start)) continue
    const walk = [{ id: start, left: [...(targets.get(start) ?? [])] }]
    isOpen.set(start, true)
    up.set(start, [])
    for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
      const next = here.left.pop()
      if (next === undefined) {
        isOpen.set(here.id, false)
        walk.pop()
      } else if (isOpen.get(next) !== true) {
        up.get(here.id)?.push(next)
        down.get(next)?.push(here.id)
        if (isOpen.has(next)) continue
        isOpen.set(next, true)
        up.set(next, [])
        walk.push({ id: next, left: [...(targets.get(next) ?? [])] })
      }
    }
  }
  return { up, down }
}

/** The layer of each, 0 on top: one below the lowest of those that it points to. */
function rankedFrom({ up, down }: Ways): ReadonlyMap<string, number> {
  const waitsFor = new Map([...up].map(([id, above]) => [id, above.length]))
  const ranks = new Map<string, number>()
  const ready = [...waitsFor].flatMap(([id, number]) => (number === 0 ? [id] : []))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const above = (up.get(id) ?? []).map((other) => ranks.get(other) ?? 0)
    ranks.set(
      id,
      above.reduce((most, rank) => Math.max(most, rank + 1), 0),
    )
    for (const below of down.get(id) ?? []) {
      const left = (waitsFor.get(below) ?? 1) - 1
      waitsFor.set(below, left)
      if (left === 0) ready.push(below)
    }
  }
  return ranks
}

/**
 * Where circles were cut at random, chains through hundreds of entities are
 * left. What a link points to then stands above where it comes from or beside it, never below.
 */
function inFewerLayers(ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.max(LAYERS_LEAST, Math.ceil(Math.sqrt(ranks.size * LAYERS_SHARE)))
  if ([...ranks.values()].every((rank) => rank < most)) return ranks
  const order = [...ranks].sort(([, one], [, other]) => one - other)
  return new Map(order.map(([id], index) => [id, Math.floor((index * most) / order.length)]))
}

/** The layers from top to bottom, each in an order in which what is linked comes to stand below each other. */
function orderedLayers(ranks: ReadonlyMap<string, number>, { up, down }: Ways): readonly (readonly string[])[] {
  const layers: string[][] = []
  for (const [id, rank] of ranks) (layers[rank] ??= []).push(id)
  /** Where each stands in its layer, from 0 to 1. */
  const places = new Map<string, number>()
  const note = (layer: readonly string[]): void => {
    for (const [index, id] of layer.entries()) places.set(id, (index + 0.5) / layer.length)
  }
  for (const layer of layers) note(layer)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const toward = sweep % 2 === 0 ? up : down
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wishes = new Map(layer.map((id) => [id, meanOf(toward.get(id) ?? [], places) ?? places.get(id) ?? 0]))
      layer.sort((one, other) => (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0) || (one < other ? -1 : 1))
      note(layer)
    }
  }
  return layers
}

function meanOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  if (ids.length === 0) return null
  return ids.reduce((sum, id) => sum + (places.get(id) ?? 0), 0) / ids.length
}
