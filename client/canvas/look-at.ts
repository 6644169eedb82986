/** Works out from where a part of the graph is best seen. */
import { type Box, boxesOverlap } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'
import type { Area, Room } from './find-room.ts'

/** So many looks are tried between the one that minds no corner and the one that keeps beside all of them. */
const STEPS = 6
/** A zoom of this share of the present one is not much farther out. */
const NOT_MUCH = 0.65
const FAR_OUT = 0.9
const NEARLY = 0.97
const NAMES_ROOM = 40
const NAMES_SHARE = 0.1

export interface Look {
  readonly zoom: number
  /** Where the canvas's point 0, 0 comes to lie on screen. */
  readonly pan: Point
}

/** The look that shows all of `boxes`, at most at zoom `most`, as large as it goes with none under what lies in the corners. */
export function lookAt(boxes: readonly Box[], room: Room, most: number, least: number): Look {
  for (let step = 0; step < STEPS; step += 1) {
    const look = withNames(boxes, between(room.wide, room.narrow, step / STEPS), most, least)
    const aside = look.zoom < FAR_OUT ? NAMES_ROOM : 0
    const isCovered = boxes.some((box) =>
      room.corners.some((corner) => boxesOverlap(widened(onScreen(box, look), aside), toBox(corner))),
    )
    if (!isCovered) return look
  }
  return withNames(boxes, room.narrow, most, least)
}

/**
 * A look that cuts no written name off at the sides of a window of this width,
 * as near as possible to `look`, which shows `boxes`. `namesAt` gives what the
 * names take up at a zoom, because farther out they are written larger.
 */
export function lookPastNames(
  look: Look,
  boxes: readonly Box[],
  namesAt: (zoom: number) => readonly Box[],
  room: Room,
  width: number,
  least: number,
): Look {
  let result = look
  for (let step = 0; step < STEPS; step += 1) {
    const names = namesAt(result.zoom)
    const isWhole = names.every((name) => {
      const { left, right } = onScreen(name, result)
      return left >= 0 && right <= width
    })
    if (isWhole) return result
    // Each try goes a little farther out than the one before, or larger names could call for the same again.
    result = into([...boxes, ...names], room.wide, result.zoom * NEARLY, least)
  }
  return result
}

/** An area part of the way from one to another. */
function between(a: Area, b: Area, share: number): Area {
  const mix = (one: number, other: number): number => one + (other - one) * share
  return { x1: mix(a.x1, b.x1), y1: mix(a.y1, b.y1), x2: mix(a.x2, b.x2), y2: mix(a.y2, b.y2) }
}

/** The look that has the middle of `boxes` in the middle of the room, at this zoom. */
export function lookFrom(boxes: readonly Box[], room: Room, zoom: number): Look {
  return into(boxes, room.wide, zoom, zoom)
}

/**
 * The look nearest to the present one that shows all of `boxes`: moved only as
 * far as it takes. When they do not fit at this zoom, it goes farther out, and
 * shows `all` boxes of the picture if that is not much farther.
 */
export function lookAlso(boxes: readonly Box[], all: readonly Box[], room: Room, present: Look, least: number): Look {
  for (const area of [room.wide, room.narrow]) {
    const look = moved(boxes, area, present)
    if (look !== null && isSeen(boxes, room, look)) return look
  }
  const whole = lookAt(all, room, present.zoom, least)
  return whole.zoom >= present.zoom * NOT_MUCH ? whole : lookAt(boxes, room, present.zoom, least)
}

/** The present look moved so that the boxes lie in the area; null when the area is too small for them. */
function moved(boxes: readonly Box[], area: Area, present: Look): Look | null {
  const seen = boxes.map((box) => onScreen(box, present))
  const x = shift(area.x1, area.x2, Math.min(...seen.map((box) => box.left)), Math.max(...seen.map((box) => box.right)))
  const y = shift(area.y1, area.y2, Math.min(...seen.map((box) => box.top)), Math.max(...seen.map((box) => box.bottom)))
  if (x === null || y === null) return null
  return { zoom: present.zoom, pan: { x: present.pan.x + x, y: present.pan.y + y } }
}

/** How far a stretch has to move to lie within another; null when it is longer. */
function shift(least: number, most: number, from: number, to: number): number | null {
  if (to - from > most - least) return null
  if (from < least) return least - from
  return to > most ? most - to : 0
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

/** Whether nothing of `boxes` lies outside a window of this size, whatever covers it there. */
export function isWithin(boxes: readonly Box[], width: number, height: number, look: Look): boolean {
  return boxes.every((box) => {
    const { left, top, right, bottom } = onScreen(box, look)
    return left >= 0 && top >= 0 && right <= width && bottom <= height
  })
}

/** Far out, names are written larger than the boxes tell and may stand beside their entity, so they get room at the sides. */
function withNames(boxes: readonly Box[], area: Area, most: number, least: number): Look {
  const look = into(boxes, area, most, least)
  if (look.zoom >= FAR_OUT) return look
  const aside = Math.min(NAMES_ROOM, (area.x2 - area.x1) * NAMES_SHARE)
  return into(boxes, { ...area, x1: area.x1 + aside, x2: area.x2 - aside }, most, least)
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

const widened = (box: Box, by: number): Box => ({ ...box, left: box.left - by, right: box.right + by })

const toBox = ({ x1, y1, x2, y2 }: Area): Box => ({ left: x1, top: y1, right: x2, bottom: y2 })
