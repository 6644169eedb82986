/**
 * Paints circles, rectangles and convex polygons, each with its fill and the
 * stroke on its edge, from the distance of a pixel's middle to that edge.
 */
import type { CircleMark, Pen, RectMark } from '../../../picture/drawing.ts'
import { blend, type Painter, type Rows, type Scale, toPixel, toSteps } from './rows.ts'
import type { Polygon } from './simple-mark.ts'

/** How far a point, in pixels of the picture, lies outside an edge; less than zero within it. */
type Distance = (x: number, y: number) => number

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function circlePainter({ x, y, radius, fill, pen }: CircleMark, scale: Scale): Painter {
  const [middleX, middleY, r] = [x * scale.x, y * scale.y, radius * scale.x]
  const distance: Distance = (px, py) => Math.sqrt((px - middleX) ** 2 + (py - middleY) ** 2) - r
  return edgePainter(distance, around(middleX, middleY, r, r), fill, pen, scale)
}

export function rectPainter({ x, y, width, height, corner, fill, pen }: RectMark, scale: Scale): Painter {
  const [halfX, halfY] = [(width * scale.x) / 2, (height * scale.y) / 2]
  const [middleX, middleY] = [x * scale.x + halfX, y * scale.y + halfY]
  const round = Math.min(corner * scale.x, halfX, halfY)
  const distance: Distance = (px, py) => {
    const outX = Math.abs(px - middleX) - halfX + round
    const outY = Math.abs(py - middleY) - halfY + round
    if (outX > 0 && outY > 0 && round > 0) return Math.sqrt(outX * outX + outY * outY) - round
    return Math.max(outX, outY) - round
  }
  return edgePainter(distance, around(middleX, middleY, halfX, halfY), fill, pen, scale)
}

export function polygonPainter({ corners, fill, pen }: Polygon, scale: Scale): Painter {
  const points = corners.map(({ x, y }) => ({ x: x * scale.x, y: y * scale.y }))
  const turn = Math.sign(areaOf(points))
  const edges = points.map(({ x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y }
    const long = Math.hypot(next.x - x, next.y - y) || 1
    return { x, y, nx: ((next.y - y) / long) * turn, ny: (-(next.x - x) / long) * turn }
  })
  const distance: Distance = (px, py) => {
    let most = Number.NEGATIVE_INFINITY
    for (const { x, y, nx, ny } of edges) most = Math.max(most, (px - x) * nx + (py - y) * ny)
    return most
  }
  const box = {
    left: Math.min(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    right: Math.max(...points.map(({ x }) => x)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
  // A stroke's mitre reaches further than half of its width at a sharp corner.
  return edgePainter(distance, box, turn === 0 ? null : fill, turn === 0 ? null : pen, scale, 2)
}

/** Twice the area, whose sign tells which way round the corners stand. */
export function areaOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
}

const around = (x: number, y: number, halfX: number, halfY: number): Box => ({
  left: x - halfX,
  top: y - halfY,
  right: x + halfX,
  bottom: y + halfY,
})

/** `reach` is how far the stroke goes beyond the box, in halves of its width. */
function edgePainter(
  distance: Distance,
  box: Box,
  fill: string | null,
  pen: Pen | null,
  scale: Scale,
  reach = 1,
): Painter {
  const half = pen === null ? 0 : (pen.width * scale.x) / 2
  const [inside, stroke] = [fill === null ? null : toPixel(fill), pen === null ? null : toPixel(pen.colour)]
  const most = Math.min(1, 2 * half)
  const far = half * reach + 1
  const [left, right] = [Math.floor(box.left - far), Math.ceil(box.right + far)]
  const [top, bottom] = [Math.floor(box.top - far), Math.ceil(box.bottom + far)]
  const paint = ({ pixels, width, rows, first }: Rows): void => {
    const [fromX, toX] = [Math.max(0, left), Math.min(width - 1, right)]
    const [fromY, toY] = [Math.max(0, top - first), Math.min(rows - 1, bottom - first)]
    for (let row = fromY; row <= toY; row += 1) {
      for (let column = fromX; column <= toX; column += 1) {
        const out = distance(column + 0.5, first + row + 0.5)
        const at = row * width + column
        if (inside !== null && out < 0.5) blend(pixels, at, inside, toSteps(Math.min(1, 0.5 - out)))
        const share = half + 0.5 - Math.abs(out)
        if (stroke !== null && share > 0) blend(pixels, at, stroke, toSteps(Math.min(share, most)))
      }
    }
  }
  return { top, bottom, paint }
}
