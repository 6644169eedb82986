/** Works out from where a part of the graph is best seen. */
import { type Box, boxesOverlap } from '../model/box.ts'
import type { Point } from '../model/view.ts'
import type { Area, Room } from './find-room.ts'

const FAR_OUT = 0.9
const NAMES_ROOM = 40

export interface Look {
  readonly zoom: number
  /** Where the canvas's point 0, 0 comes to lie on screen. */
  readonly pan: Point
}

/** The look that shows all of `boxes`, at most at zoom `most`, with as little as can be under what lies in the corners. */
export function lookAt(boxes: readonly Box[], room: Room, most: number, least: number): Look {
  const wide = withNames(boxes, room.wide, most, least)
  const isCovered = boxes.some((box) => room.corners.some((corner) => boxesOverlap(onScreen(box, wide), toBox(corner))))
  return isCovered ? withNames(boxes, room.narrow, most, least) : wide
}

/** The look that has the middle of `boxes` in the middle of the room, at this zoom. */
export function lookFrom(boxes: readonly Box[], room: Room, zoom: number): Look {
  return into(boxes, room.wide, zoom, zoom)
}

/** Whether all of `boxes` are inside the room and under nothing. */
export function isSeen(boxes: readonly Box[], room: Room, look: Look): boolean {
  return boxes.every((box) => {
    const { left, top, right, bottom } = onScreen(box, look)
    const { x1, y1, x2, y2 } = room.wide
    const isInside = left >= x1 - 20 && right <= x2 + 20 && top >= y1 - 10 && bottom <= y2 + 20
    return isInside && !room.corners.some((corner) => boxesOverlap({ left, top, right, bottom }, toBox(corner)))
  })
}

/** Far out, names are written larger than the boxes tell and may stand beside their entity, so they get room at the sides. */
function withNames(boxes: readonly Box[], area: Area, most: number, least: number): Look {
  const look = into(boxes, area, most, least)
  if (look.zoom >= FAR_OUT) return look
  return into(boxes, { ...area, x1: area.x1 + NAMES_ROOM, x2: area.x2 - NAMES_ROOM }, most, least)
}

function into(boxes: readonly Box[], area: Area, most: number, least: number): Look {
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const fitting = Math.min((area.x2 - area.x1) / (right - left), (area.y2 - area.y1) / (bottom - top))
  const zoom = Math.max(least, Math.min(most, fitting))
  return {
    zoom,
    pan: {
      x: (area.x1 + area.x2) / 2 - ((left + right) / 2) * zoom,
      y: (area.y1 + area.y2) / 2 - ((top + bottom) / 2) * zoom,
    },
  }
}

function onScreen(box: Box, { zoom, pan }: Look): Box {
  return {
    left: box.left * zoom + pan.x,
    top: box.top * zoom + pan.y,
    right: box.right * zoom + pan.x,
    bottom: box.bottom * zoom + pan.y,
  }
}

const toBox = ({ x1, y1, x2, y2 }: Area): Box => ({ left: x1, top: y1, right: x2, bottom: y2 })
