/** Finds the scale at which the network, its names included, fills its area of the page. */
import type { Picture } from '../contract/picture.ts'
import type { Box } from '../view/box.ts'
import { pictureNodes } from './drawn-node.ts'
import { noteSlip } from './draw-notes.ts'
import { measureScale } from './measure-scale.ts'
import { nameShapes } from './name-lines.ts'
import { type Placing, shapeScale } from './placing.ts'
import { LEADING, type Style } from './style.ts'

/** A network of a few entities is not blown up beyond this many times its size on the canvas. */
const LARGEST_SCALE = 2.4
const ROUNDS = 5
/** How much further apart along one side than along the other. */
const LONGEST_STRETCH = 1.9

/** The size of the network when it is drawn as large as on the canvas. */
export function wantedSize(picture: Picture, style: Style): { readonly width: number; readonly height: number } {
  const { left, top, right, bottom } = extentAt(picture, style.k, style.k, style)
  return { width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

/**
 * `isWanted` when the area was made for the size on the canvas. Otherwise the
 * network may be drawn out along the side where the page has room to spare:
 * shapes and names stay as they are and get further apart.
 */
export function fitPlacing(picture: Picture, area: Box, style: Style, isWanted: boolean): Placing {
  const width = area.right - area.left
  const height = area.bottom - area.top
  const most = isWanted ? style.k : LARGEST_SCALE * style.k
  let scale = most
  let extent = extentAt(picture, scale, scale, style)
  // Names do not shrink with the network, so that the scale is found by approaching it.
  for (let round = 0; round < ROUNDS; round += 1) {
    const fill = Math.min(width / (extent.right - extent.left), height / (extent.bottom - extent.top))
    if (fill >= 1 && scale === most) break
    scale = Math.min(most, scale * fill)
    extent = extentAt(picture, scale, scale, style)
  }
  let [scaleX, scaleY] = [scale, scale]
  for (let round = 0; round < (isWanted ? 0 : ROUNDS); round += 1) {
    scaleX = Math.min(scale * LONGEST_STRETCH, most, scaleX * Math.max(1, width / (extent.right - extent.left)))
    scaleY = Math.min(scale * LONGEST_STRETCH, most, scaleY * Math.max(1, height / (extent.bottom - extent.top)))
    extent = extentAt(picture, scaleX, scaleY, style)
  }
  return {
    scale,
    scaleX,
    scaleY,
    shift: {
      x: (area.left + area.right) / 2 - (extent.left + extent.right) / 2,
      y: (area.top + area.bottom) / 2 - (extent.top + extent.bottom) / 2,
    },
    area,
  }
}

/** What shapes and names (underneath their shapes), counts and notes take up at a scale. */
function extentAt(picture: Picture, scaleX: number, scaleY: number, style: Style): Box {
  const { text } = style
  const sizes = picture.sizes === null ? null : measureScale(picture.entities.map(({ size }) => size))
  const growth = shapeScale(Math.min(scaleX, scaleY), style)
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (l: number, t: number, r: number, b: number): void => {
    left = Math.min(left, l)
    top = Math.min(top, t)
    right = Math.max(right, r)
    bottom = Math.max(bottom, b)
  }
  for (const { at, radius, name, more } of pictureNodes(picture, sizes)) {
    const [x, y, r] = [at.x * scaleX, at.y * scaleY, radius * growth]
    const shape = nameShapes(name)[0]
    const half = Math.max(r, ((shape?.width ?? 0) * text) / 2)
    const names = (shape?.lines.length ?? 0) * text * LEADING + 0.5 * text
    take(
      x - half,
      y - r - (more > 0 ? 0.7 * text : 0),
      x + Math.max(half, more > 0 ? r + 1.5 * text : 0),
      y + r + names,
    )
  }
  for (const note of picture.notes) {
    const { box } = noteSlip(note, style)
    take(note.x * scaleX, note.y * scaleY, note.x * scaleX + box.right, note.y * scaleY + box.bottom)
  }
  const room = picture.groups.some(({ folded }) => !folded) ? 2.6 * text : 0.4 * text
  return Number.isFinite(left)
    ? { left: left - room, top: top - room, right: right + room, bottom: bottom + room }
    : { left: 0, top: 0, right: 1, bottom: 1 }
}
