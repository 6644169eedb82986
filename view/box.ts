/** Upright rectangles on the canvas, and what an entity with its name takes up. */
import type { Entity } from '../contract/graph.ts'
import { entityDiameter, type Sized } from './entity-size.ts'
import { labelShape } from './label-shape.ts'
import type { Point } from './view.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const LABEL_SIZE = 12
export const LABEL_LINE_HEIGHT = 15
/** Between an entity's lower edge and its name. */
export const LABEL_GAP = 4
/** Kept free around an entity: half of the least distance between two. */
const MARGIN = 5

/** What an entity takes up, relative to its centre: its shape and, underneath, its name. */
export function entityBox(entity: Pick<Entity, 'name'> & Sized): Box {
  const radius = entityDiameter(entity) / 2
  const { lines, width } = labelShape(entity)
  const half = Math.max(radius, (width * LABEL_SIZE) / 2) + MARGIN
  const bottom = radius + LABEL_GAP + lines.length * LABEL_LINE_HEIGHT + MARGIN
  return { left: -half, top: -radius - MARGIN, right: half, bottom }
}

/** The box moved by a point. */
export function boxAt(box: Box, { x, y }: Point): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y }
}

/** Whether two boxes share an area; touching edges do not. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
