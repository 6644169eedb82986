/** How much of each pixel a letter covers, and how much the stroke round it. */
import { STEPS } from './rows.ts'

/** A piece of a letter's outline: x and y of its start, then of its end, in pixels. */
export type Piece = readonly [number, number, number, number]

export interface Mask {
  /** From the pixel of the letter's origin. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Steps of coverage, row by row. */
  readonly steps: Uint8Array
}

const EMPTY: Mask = { left: 0, top: 0, width: 0, height: 0, steps: new Uint8Array() }

/** The inside of closed outlines; where these overlap it is inside too. */
export function fillMask(outline: readonly Piece[]): Mask {
  if (outline.length === 0) return EMPTY
  const { left, top, width, height } = boxOf(outline, 0)
  const cover = new Float32Array(width * height)
  for (const [x0, y0, x1, y1] of outline) addEdge(cover, width, x0 - left, y0 - top, x1 - left, y1 - top)
  const steps = new Uint8Array(cover.length)
  for (let row = 0; row < height; row += 1) {
    let sum = 0
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += cover[at] ?? 0
      steps[at] = Math.min(STEPS, Math.round(Math.abs(sum) * STEPS))
    }
  }
  return { left, top, width, height, steps }
}

/**
 * Adds to each cell by how much the edge changes what is covered from there to
 * the right: the share of the cell's height that it crosses, as far as it lies
 * to the right of the edge, and the rest in the next cell. Summed along a row
 * this is the exact area (Catmull 1978, in the form that FreeType and font-rs sum it).
 */
function addEdge(cover: Float32Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return
  const sign = y0 < y1 ? 1 : -1
  const [startX, startY, endY] = y0 < y1 ? [x0, y0, y1] : [x1, y1, y0]
  const slope = (x1 - x0) / (y1 - y0)
  for (let row = Math.floor(startY); row < endY; row += 1) {
    const [from, to] = [Math.max(startY, row), Math.min(endY, row + 1)]
    let [left, right] = [startX + (from - startY) * slope, startX + (to - startY) * slope]
    if (left > right) [left, right] = [right, left]
    const high = (to - from) * sign
    const across = right - left
    for (let column = Math.floor(left); column <= right; column += 1) {
      const [in0, in1] = [Math.max(left, column), Math.min(right, column + 1)]
      const part = across === 0 ? high : (high * (in1 - in0)) / across
      if (part !== 0) {
        const rest = (in0 + in1) / 2 - column
        const at = row * width + column
        cover[at] = (cover[at] ?? 0) + part * (1 - rest)
        cover[at + 1] = (cover[at + 1] ?? 0) + part * rest
      }
      if (across === 0) break
    }
  }
}

/** All that lies within `half` of the outline, whose corners come out round. */
export function haloMask(outline: readonly Piece[], half: number): Mask {
  if (outline.length === 0) return EMPTY
  const far = half + 0.5
  const { left, top, width, height } = boxOf(outline, Math.ceil(far))
  const nearest = new Float32Array(width * height).fill(far * far)
  for (const [x0, y0, x1, y1] of outline) markNear(nearest, width, x0 - left, y0 - top, x1 - left, y1 - top, far)
  const steps = new Uint8Array(nearest.length)
  for (const [at, square] of nearest.entries()) {
    if (square < far * far) steps[at] = Math.round(Math.min(1, far - Math.sqrt(square)) * STEPS)
  }
  return { left, top, width, height, steps }
}

/** Keeps for each pixel's middle the square of the distance to the nearest piece. */
function markNear(
  nearest: Float32Array,
  width: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  far: number,
): void {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const square = dx * dx + dy * dy
  const [top, bottom] = [Math.floor(Math.min(y0, y1) - far), Math.ceil(Math.max(y0, y1) + far)]
  const [left, right] = [Math.floor(Math.min(x0, x1) - far), Math.ceil(Math.max(x0, x1) + far)]
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const [px, py] = [column + 0.5 - x0, row + 0.5 - y0]
      const along = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square))
      const [offX, offY] = [px - along * dx, py - along * dy]
      const apart = offX * offX + offY * offY
      const at = row * width + column
      if (apart < (nearest[at] ?? 0)) nearest[at] = apart
    }
  }
}

/** With so many pixels to spare on every side, and one more where rounding needs it. */
function boxOf(outline: readonly Piece[], spare: number) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x0, y0, x1, y1] of outline) {
    left = Math.min(left, x0, x1)
    top = Math.min(top, y0, y1)
    right = Math.max(right, x0, x1)
    bottom = Math.max(bottom, y0, y1)
  }
  left = Math.floor(left) - spare - 1
  top = Math.floor(top) - spare - 1
  return {
    left,
    top,
    width: Math.ceil(right) + spare + 2 - left,
    height: Math.ceil(bottom) + spare + 1 - top,
  }
}
