/** Moves entities as little as it takes until none covers another or its name. */
import { type Box, boxAt } from '../box.ts'
import { BoxGrid } from '../box-grid.ts'
import type { Point } from '../view.ts'

export interface Placed {
  readonly id: string
  readonly point: Point
  /** What it takes up, relative to its point. */
  readonly box: Box
  /** Fixed ones stay, even where they overlap each other. */
  readonly fixed: boolean
}

const SWEEPS = 120
/** Between two candidates of the search for a free spot. */
const STEP = 12

interface Body extends Placed {
  x: number
  y: number
}

/**
 * New points by id, rounded to whole pixels. First all push each other apart
 * gently, which keeps the picture; what still overlaps then goes to the
 * nearest free spot, those that come first in `items` before the others.
 */
export function removeOverlaps(items: readonly Placed[]): ReadonlyMap<string, Point> {
  const bodies = items.map((item): Body => ({ ...item, x: item.point.x, y: item.point.y }))
  let sweep = 0
  while (sweep < SWEEPS && pushApart(bodies)) sweep += 1
  return settle(bodies)
}

/** One pass over all overlapping pairs, found by going from left to right. Says whether there were any. */
function pushApart(bodies: readonly Body[]): boolean {
  const order = [...bodies].sort((a, b) => a.x + a.box.left - (b.x + b.box.left))
  let any = false
  for (const [index, a] of order.entries()) {
    for (let next = index + 1; next < order.length; next += 1) {
      const b = order[next]
      if (b === undefined || b.x + b.box.left >= a.x + a.box.right) break
      if (push(a, b)) any = true
    }
  }
  return any
}

/** Moves two bodies apart along the axis on which they overlap less. */
function push(a: Body, b: Body): boolean {
  const overX = Math.min(a.x + a.box.right, b.x + b.box.right) - Math.max(a.x + a.box.left, b.x + b.box.left)
  const overY = Math.min(a.y + a.box.bottom, b.y + b.box.bottom) - Math.max(a.y + a.box.top, b.y + b.box.top)
  if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) return false
  const shareOfB = b.fixed ? 0 : a.fixed ? 1 : 0.5
  if (overX < overY) {
    const way = (b.x >= a.x ? 1 : -1) * (overX + 1)
    a.x -= way * (1 - shareOfB)
    b.x += way * shareOfB
  } else {
    const way = (b.y >= a.y ? 1 : -1) * (overY + 1)
    a.y -= way * (1 - shareOfB)
    b.y += way * shareOfB
  }
  return true
}

/** Puts each body where it is, or on the nearest free spot when that is taken. */
function settle(bodies: readonly Body[]): ReadonlyMap<string, Point> {
  const taken = new BoxGrid()
  const result = new Map<string, Point>()
  for (const { id, point, box, fixed } of bodies) {
    if (!fixed) continue
    taken.add(boxAt(box, point))
    result.set(id, point)
  }
  for (const body of bodies) {
    if (body.fixed) continue
    const spot = nearestFree({ x: Math.round(body.x), y: Math.round(body.y) }, body.box, taken)
    taken.add(boxAt(body.box, spot))
    result.set(body.id, spot)
  }
  return result
}

/** The first free point on rings around `wish`. Ends, because far out everything is free. */
export function nearestFree(wish: Point, box: Box, taken: BoxGrid): Point {
  if (taken.isFree(boxAt(box, wish))) return wish
  for (let radius = STEP; ; radius += STEP) {
    const count = Math.ceil((2 * Math.PI * radius) / STEP)
    for (let index = 0; index < count; index += 1) {
      const angle = (index * 2 * Math.PI) / count
      const spot = {
        x: Math.round(wish.x + Math.cos(angle) * radius),
        y: Math.round(wish.y + Math.sin(angle) * radius),
      }
      if (taken.isFree(boxAt(box, spot))) return spot
    }
  }
}
