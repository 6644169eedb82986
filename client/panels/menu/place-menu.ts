/** Finds where a menu lies: at the point that was asked for, and inside the window. */
import type { Point } from '../../../view/view.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

const EDGE = 8

/** The upper left corner: right of and below the point where there is room, otherwise left of or above it, never outside. */
export function placeMenu(at: Point, menu: Size, page: Size): Point {
  return { x: along(at.x, menu.width, page.width), y: along(at.y, menu.height, page.height) }
}

function along(at: number, length: number, room: number): number {
  const start = at + length + EDGE <= room ? at : at - length >= EDGE ? at - length : room - length - EDGE
  return Math.max(EDGE, start)
}
