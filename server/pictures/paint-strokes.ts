/**
 * Paints straight strokes and triangles on rows of pixels. How much of a pixel
 * is covered is taken from its distance to the edges, which for straight edges
 * differs from the exact share by a few per cent at most.
 */
import type { SimpleMark, Stroke, Triangle } from './simple-strokes.ts'

/** Rows of a picture: four bytes a pixel, colours multiplied with their opacity. */
export interface Rows {
  readonly pixels: Uint8Array
  readonly width: number
  readonly rows: number
  /** The first of these rows in the whole picture. */
  readonly first: number
  /** Pixels in a unit of the drawing. */
  readonly scale: { readonly x: number; readonly y: number }
}

type Colour = readonly [number, number, number]

/** So many rows at a time stay in the processor's own memory while all strokes cross them. */
const ROWS_AT_ONCE = 32

export function paintStrokes(all: Rows, marks: readonly SimpleMark[]): void {
  for (let top = 0; top < all.rows; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, all.rows - top)
    const pixels = all.pixels.subarray(top * all.width * 4, (top + rows) * all.width * 4)
    const some = { ...all, pixels, rows, first: all.first + top }
    for (const mark of marks) {
      if (mark.kind === 'stroke') paintStroke(some, mark)
      else paintTriangle(some, mark)
    }
  }
}

const toColour = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function paintStroke(rows: Rows, { line, pen, drawn }: Stroke): void {
  const { scale, first } = rows
  const [y0, y1] = [line[1] * scale.y - first, line[3] * scale.y - first]
  const half = (pen.width * scale.x) / 2
  const far = half + 1
  if (Math.max(y0, y1) < -far || Math.min(y0, y1) > rows.rows + far) return
  const [x0, x1] = [line[0] * scale.x, line[2] * scale.x]
  const long = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2)
  if (long === 0) return
  const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long]
  const colour = toColour(pen.colour)
  const bar = (from: number, to: number): void =>
    paintBar(rows, { x: x0 + ux * from, y: y0 + uy * from, ux, uy, long: to - from, half, round: pen.round }, colour)
  const whole = pen.dashes.reduce((sum, dash) => sum + dash, 0) * scale.x
  if (whole <= 0) return bar(0, long)
  // Dashes far above these rows are skipped, those far below never come.
  const [one, other] = uy === 0 ? [0, long] : [(-far - y0) / uy, (rows.rows + far - y0) / uy]
  const [near, end] = [Math.max(0, Math.min(one, other) - far), Math.min(long, Math.max(one, other) + far)]
  const before = drawn * scale.x
  let from = Math.floor((before + near) / whole) * whole - before
  for (let at = 0; from < end; at += 1) {
    const to = from + (pen.dashes[at % pen.dashes.length] ?? 0) * scale.x
    if (at % 2 === 0 && to > 0) bar(Math.max(0, from), Math.min(long, to))
    from = to
  }
}

interface Bar {
  readonly x: number
  readonly y: number
  readonly ux: number
  readonly uy: number
  readonly long: number
  /** Half its width. */
  readonly half: number
  /** Half a circle at each end. */
  readonly round: boolean
}

function paintBar(rows: Rows, { x, y, ux, uy, long, half, round }: Bar, [red, green, blue]: Colour): void {
  const { pixels } = rows
  // What is narrower than a pixel covers none of them wholly. Away from its ends only the sides count.
  const most = Math.min(1, 2 * half)
  const inner = round ? 0 : 0.5
  const end = (round ? half : 0) + 0.5
  const side = half + 0.5
  const reachY = Math.abs(ux) * side + Math.abs(uy) * end
  const top = Math.max(0, Math.floor(Math.min(y, y + uy * long) - reachY))
  const bottom = Math.min(rows.rows - 1, Math.ceil(Math.max(y, y + uy * long) + reachY))
  for (let row = top; row <= bottom; row += 1) {
    const dy = row + 0.5 - y
    // Where the row lies within the bar's sides and ends; both are straight, so both are stretches.
    let [left, right] = [0, rows.width - 1]
    if (Math.abs(uy) > 1e-9) {
      const middle = x + (dy * ux) / uy
      const reach = side / Math.abs(uy)
      left = Math.max(left, Math.floor(middle - reach - 0.5))
      right = Math.min(right, Math.ceil(middle + reach - 0.5))
    }
    if (Math.abs(ux) > 1e-9) {
      const [one, other] = [x + (-end - dy * uy) / ux, x + (long + end - dy * uy) / ux]
      left = Math.max(left, Math.floor(Math.min(one, other) - 0.5))
      right = Math.min(right, Math.ceil(Math.max(one, other) - 0.5))
    }
    let along = (left + 0.5 - x) * ux + dy * uy
    let across = dy * ux - (left + 0.5 - x) * uy
    let at = (row * rows.width + left) * 4
    for (let column = left; column <= right; column += 1) {
      let share = half + 0.5 - (across < 0 ? -across : across)
      if (along < inner || along > long - inner) {
        share = round
          ? half + 0.5 - distance(across, along < 0 ? along : along > long ? along - long : 0)
          : Math.min(share, most) * overlap(along, 0, long)
      }
      if (share > most) share = most
      if (share > 0) blend(pixels, at, red, green, blue, share)
      along += ux
      across -= uy
      at += 4
    }
  }
}

const distance = (one: number, other: number): number => Math.sqrt(one * one + other * other)

/** How much of a pixel's width around `at` lies between the two. */
function overlap(at: number, from: number, to: number): number {
  const share = Math.min(at + 0.5, to) - Math.max(at - 0.5, from)
  return share > 0 ? share : 0
}

function paintTriangle(rows: Rows, { corners, fill }: Triangle): void {
  const { scale, first } = rows
  const [ay, by, cy] = [corners[1] * scale.y - first, corners[3] * scale.y - first, corners[5] * scale.y - first]
  if (Math.max(ay, by, cy) < -1 || Math.min(ay, by, cy) > rows.rows + 1) return
  const [ax, bx, cx] = [corners[0] * scale.x, corners[2] * scale.x, corners[4] * scale.x]
  const [red, green, blue] = toColour(fill)
  const turn = Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  if (turn === 0) return
  const edges = [edge(ax, ay, bx, by, turn), edge(bx, by, cx, cy, turn), edge(cx, cy, ax, ay, turn)] as const
  const top = Math.max(0, Math.floor(Math.min(ay, by, cy) - 0.5))
  const bottom = Math.min(rows.rows - 1, Math.ceil(Math.max(ay, by, cy) + 0.5))
  const left = Math.max(0, Math.floor(Math.min(ax, bx, cx) - 0.5))
  const right = Math.min(rows.width - 1, Math.ceil(Math.max(ax, bx, cx) + 0.5))
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      let share = 1
      for (const { x, y, nx, ny } of edges) {
        share = Math.min(share, 0.5 + (column + 0.5 - x) * nx + (row + 0.5 - y) * ny)
      }
      if (share > 0) blend(rows.pixels, (row * rows.width + column) * 4, red, green, blue, share)
    }
  }
}

/** A point of an edge, and the direction into the triangle at a right angle to it. */
function edge(x0: number, y0: number, x1: number, y1: number, turn: number) {
  const long = Math.hypot(x1 - x0, y1 - y0) || 1
  return { x: x0, y: y0, nx: (-(y1 - y0) / long) * turn, ny: ((x1 - x0) / long) * turn }
}

/** In steps of a sixteenth, which nobody sees and which pack better than 256. */
function blend(pixels: Uint8Array, at: number, red: number, green: number, blue: number, share: number): void {
  const over = ((share * 16 + 0.5) | 0) << 4
  if (over >= 256) {
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
    pixels[at + 3] = 255
    return
  }
  const under = 256 - over
  pixels[at] = (red * over + (pixels[at] ?? 0) * under) >> 8
  pixels[at + 1] = (green * over + (pixels[at + 1] ?? 0) * under) >> 8
  pixels[at + 2] = (blue * over + (pixels[at + 2] ?? 0) * under) >> 8
  pixels[at + 3] = (255 * over + (pixels[at + 3] ?? 0) * under) >> 8
}
