/**
 * Finds a place for each name: near its shape, over no other text and no
 * shape, and over as few strokes as can be. What is crowded out goes a little
 * further away with a thin line to its shape, or is written smaller.
 */
import type { Box } from '../view/box.ts'
import type { BoxGrid } from '../view/box-grid.ts'
import type { Point } from '../view/view.ts'
import type { DrawnNode } from './drawn-node.ts'
import { type NameShape, nameShapes } from './name-lines.ts'
import type { SegmentGrid } from './segment-grid.ts'
import { LEADING } from './style.ts'

export interface PlacedName {
  readonly node: DrawnNode
  readonly lines: readonly string[]
  readonly size: number
  readonly box: Box
  readonly align: 'start' | 'middle' | 'end'
  /** From the name to its shape, when it stands apart. */
  readonly leader: readonly [Point, Point] | null
}

export interface NameRoom {
  /** Names stay inside it. */
  readonly area: Box
  /** What may not be covered: shapes, counts, notes. */
  readonly taken: BoxGrid
  /** Texts; the names are added. */
  readonly texts: BoxGrid
  readonly strokes: SegmentGrid
  readonly text: number
}

interface Candidate {
  readonly box: Box
  readonly align: PlacedName['align']
  readonly cost: number
}

/** Above so many nodes the places are taken as they come, which is quick and hardly worse. */
const CAREFUL_MAX = 300
const CROSSING_COST = 1.1
/** How names are written where there is no room for the usual size; nothing smaller can be read in print. */
const SIZES = [1, 0.88] as const
const RINGS = [1.2, 2, 3, 4.2, 5.6, 7.2] as const
const DIRECTIONS = 16
/** Between a shape and its name, in units of the text. */
const GAP = 0.25
/** At both sides of a name, in units of its size. */
const AIR = 0.4

/** The names that found a place, the most connected entity's first; `texts` and `strokes` are added to. */
export function placeNames(nodes: readonly DrawnNode[], room: NameRoom): readonly PlacedName[] {
  const order = nodes
    .filter(({ name }) => name !== '')
    .sort((a, b) => Number(a.faded) - Number(b.faded) || b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const isCareful = order.length <= CAREFUL_MAX
  const placed: PlacedName[] = []
  const late: DrawnNode[] = []
  const take = (name: PlacedName): void => {
    room.texts.add(withAir(name))
    if (name.leader !== null) room.strokes.add(...name.leader)
    placed.push(name)
  }
  for (const node of order) {
    const name = placeBeside(node, room, SIZES[0], isCareful)
    if (name === null) late.push(node)
    else take(name)
  }
  for (const node of late) {
    const name = placeBeside(node, room, SIZES[1], isCareful) ?? (isCareful ? placeApart(node, room) : null)
    if (name !== null) take(name)
  }
  return placed
}

/** Two names on one line need a gap as between words, or they read as one. */
function withAir({ box, size }: PlacedName): Box {
  const air = AIR * size
  return { left: box.left - air, right: box.right + air, top: box.top, bottom: box.bottom }
}

function placeBeside(node: DrawnNode, room: NameRoom, scale: number, isCareful: boolean): PlacedName | null {
  const size = room.text * scale
  const shapes = nameShapes(node.name)
  let best: { readonly shape: NameShape; readonly candidate: Candidate; readonly cost: number } | null = null
  for (const [rank, shape] of shapes.entries()) {
    for (const candidate of besides(node, shape, size)) {
      const least = candidate.cost + rank
      if ((best !== null && least >= best.cost) || !isFree(candidate.box, room)) continue
      const cost = least + (isCareful ? room.strokes.crossings(inner(candidate.box)) * CROSSING_COST : 0)
      if (best === null || cost < best.cost) best = { shape, candidate, cost }
      if (!isCareful) break
    }
    if (!isCareful && best !== null) break
  }
  if (best === null) return null
  const { shape, candidate } = best
  return { node, lines: shape.lines, size, box: candidate.box, align: candidate.align, leader: null }
}

/** Underneath, beside, above, then at the corners. */
function besides(node: DrawnNode, shape: NameShape, size: number): readonly Candidate[] {
  const { x, y } = node.at
  const width = shape.width * size
  const height = shape.lines.length * size * LEADING
  const reach = node.radius + GAP * size
  const slant = node.radius * 0.72 + GAP * size
  const at = (left: number, top: number, align: PlacedName['align'], cost: number): Candidate => ({
    box: { left, top, right: left + width, bottom: top + height },
    align,
    cost,
  })
  return [
    at(x - width / 2, y + reach, 'middle', 0),
    at(x + reach, y - height / 2, 'start', 0.8),
    at(x - reach - width, y - height / 2, 'end', 0.9),
    at(x - width / 2, y - reach - height, 'middle', 1.2),
    at(x + slant, y + slant - size * 0.6, 'start', 1.4),
    at(x - slant - width, y + slant - size * 0.6, 'end', 1.5),
    at(x - slant - width, y - slant - height + size * 0.6, 'end', 1.7),
    at(x + slant, y - slant - height + size * 0.6, 'start', 1.8),
    at(x - width * 0.2, y + reach, 'start', 1.6),
    at(x - width * 0.8, y + reach, 'end', 1.7),
  ]
}

/** On rings around the shape, with a thin line to it. */
function placeApart(node: DrawnNode, room: NameRoom): PlacedName | null {
  const { x, y } = node.at
  for (const scale of SIZES) {
    const size = room.text * scale
    let best = null as { readonly name: PlacedName; readonly cost: number } | null
    for (const ring of RINGS) {
      for (const shape of nameShapes(node.name)) {
        const width = shape.width * size
        const height = shape.lines.length * size * LEADING
        for (let turn = 0; turn < DIRECTIONS; turn += 1) {
          const angle = Math.PI / 2 + (turn * 2 * Math.PI) / DIRECTIONS
          const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
          const far = node.radius + ring * size
          const left = x + ux * far + (ux < -0.3 ? -width : ux > 0.3 ? 0 : -width / 2)
          const top = y + uy * far + (uy < -0.3 ? -height : uy > 0.3 ? 0 : -height / 2)
          const box = { left, top, right: left + width, bottom: top + height }
          if (!isFree(box, room)) continue
          const leader = leaderOf(node, box)
          const cost = room.strokes.crossings(inner(box)) + ring
          if (best !== null && cost >= best.cost) continue
          const align = ux < -0.3 ? 'end' : ux > 0.3 ? 'start' : 'middle'
          best = { name: { node, lines: shape.lines, size, box, align, leader }, cost }
        }
      }
      if (best !== null && best.cost <= ring + 2) return best.name
    }
    if (best !== null) return best.name
  }
  return null
}

function leaderOf({ at, radius }: DrawnNode, box: Box): readonly [Point, Point] {
  const near = {
    x: Math.min(box.right, Math.max(box.left, at.x)),
    y: Math.min(box.bottom, Math.max(box.top, at.y)),
  }
  const far = Math.hypot(near.x - at.x, near.y - at.y) || 1
  const edge = { x: at.x + ((near.x - at.x) / far) * radius, y: at.y + ((near.y - at.y) / far) * radius }
  return [near, edge]
}

function isFree(box: Box, { area, taken, texts }: NameRoom): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom &&
    texts.isFree(box) &&
    taken.isFree(box)
  )
}

/** A stroke that only touches the rim of a name does not disturb it. */
const inner = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 2,
  top: top + 2,
  right: right - 2,
  bottom: bottom - 2,
})
