/** Where the ornament stands: spread over the page at first, then exactly where the canvas shows the same network. */
import type { Entity } from '../../../contract/graph.ts'
import type { Room } from '../../canvas/find-room.ts'
import { lookAt } from '../../canvas/look-at.ts'
import { type Box, boxAt, entityBox } from '../../../view/box.ts'
import type { Point } from '../../../view/view.ts'

/** A point of the network stands at `x + scaleX · px`, `y + scaleY · py`; shapes are drawn `zoom` times their size. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The canvas has the same limits when it fits a view in. */
const CANVAS_ZOOM_MAX = 1.2
const CANVAS_ZOOM_MIN = 0.1
const SPREAD_MAX = 2.4
/** How far from each edge of the window the ornament ends. */
const EDGE = 36

/** What each entity takes up, its name included. */
export function entityBoxes(entities: readonly Entity[], positions: ReadonlyMap<string, Point>): Box[] {
  return entities.flatMap((entity) => {
    const point = positions.get(entity.id)
    return point === undefined ? [] : [boxAt(entityBox(entity), point)]
  })
}

/** Where the canvas shows the network when it fits it in. */
export function placeLikeCanvas(boxes: readonly Box[], room: Room): Placement {
  const { zoom, pan } = lookAt(boxes, room, CANVAS_ZOOM_MAX, CANVAS_ZOOM_MIN)
  return { x: pan.x, y: pan.y, scaleX: zoom, scaleY: zoom, zoom }
}

/** Spread to all edges of the window, so that it shows beside what is to be read in the middle. */
export function spreadOverPage(boxes: readonly Box[], size: Size): Placement {
  const across = spread(
    boxes.flatMap(({ left, right }) => [left, right]),
    size.width,
  )
  const down = spread(
    boxes.flatMap(({ top, bottom }) => [top, bottom]),
    size.height,
  )
  return { x: across.start, scaleX: across.scale, y: down.start, scaleY: down.scale, zoom: 1 }
}

/** The placement on the way from one to another; `progress` from 0 to 1. */
export function between(from: Placement, to: Placement, progress: number): Placement {
  const mix = (a: number, b: number): number => a + (b - a) * progress
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    scaleX: mix(from.scaleX, to.scaleX),
    scaleY: mix(from.scaleY, to.scaleY),
    zoom: mix(from.zoom, to.zoom),
  }
}

function spread(ends: readonly number[], length: number): { readonly start: number; readonly scale: number } {
  const least = Math.min(...ends)
  const most = Math.max(...ends)
  const scale = Math.min(SPREAD_MAX, Math.max(40, length - 2 * EDGE) / Math.max(1, most - least))
  return { start: length / 2 - ((least + most) / 2) * scale, scale }
}
