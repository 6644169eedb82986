/** How the canvas comes onto the page. */
import type { Box } from '../view/box.ts'
import type { Point } from '../view/view.ts'
import type { Style } from './style.ts'

/** How canvas points become points on the page. */
export interface Placing {
  /** Of shapes, and the smaller of the two below. */
  readonly scale: number
  readonly scaleX: number
  readonly scaleY: number
  readonly shift: Point
  /** Where everything of the network stays. */
  readonly area: Box
}

/** Shapes keep this share of their size at least, so that they stay shapes when everything else gets smaller. */
const LEAST_SHAPE = 0.42

/** Shapes shrink with the network, and grow a little with it. */
export function shapeScale(scale: number, { k }: Style): number {
  return Math.max(Math.min(scale, 1.35 * k), LEAST_SHAPE * k)
}

/** The place on the page of a point of the canvas. */
export function onPage({ x, y }: Point, { scaleX, scaleY, shift }: Placing): Point {
  return { x: x * scaleX + shift.x, y: y * scaleY + shift.y }
}
