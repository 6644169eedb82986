/** Stands parts of a picture beside each other so that they do not cover each other. */
import { type Box, boxAt, boxesOverlap } from '../box.ts'
import type { Point } from '../view.ts'

export interface Part {
  readonly points: ReadonlyMap<string, Point>
  /** What its entities take up, at their points. */
  readonly boxes: readonly Box[]
  /** A part with something fixed in it stays where it is. */
  readonly stays: boolean
}

const GAP = 30
const STEP = 40
/** A page is wider than it is high. */
const WIDTH_FACTOR = 1.5

/** All points, each part moved as a whole, the first ones nearest to the middle. */
export function packParts(parts: readonly Part[]): ReadonlyMap<string, Point> {
  const taken: Box[] = []
  const result = new Map<string, Point>()
  const order = [...parts].sort((a, b) => Number(b.stays) - Number(a.stays))
  for (const { points, boxes, stays } of order) {
    const outline = outlineOf(boxes)
    const centre = { x: (outline.left + outline.right) / 2, y: (outline.top + outline.bottom) / 2 }
    const spot = stays ? centre : freeSpot(boxAt(outline, { x: -centre.x, y: -centre.y }), taken)
    const shift = { x: spot.x - centre.x, y: spot.y - centre.y }
    taken.push(boxAt(outline, shift))
    for (const [id, point] of points) result.set(id, { x: point.x + shift.x, y: point.y + shift.y })
  }
  return result
}

/** Where a box around 0, 0 can stand, as near to the middle as rings of candidates tell. */
function freeSpot(box: Box, taken: readonly Box[]): Point {
  for (let radius = 0; ; radius += STEP) {
    const count = Math.max(1, Math.ceil((2 * Math.PI * radius) / STEP))
    for (let index = 0; index < count; index += 1) {
      const angle = Math.PI / 2 + (index * 2 * Math.PI) / count
      const spot = { x: Math.cos(angle) * radius * WIDTH_FACTOR, y: Math.sin(angle) * radius }
      const area = boxAt(box, spot)
      if (!taken.some((other) => boxesOverlap(area, other))) return spot
    }
  }
}

function outlineOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - GAP / 2,
    top: Math.min(...boxes.map((box) => box.top)) - GAP / 2,
    right: Math.max(...boxes.map((box) => box.right)) + GAP / 2,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + GAP / 2,
  }
}
