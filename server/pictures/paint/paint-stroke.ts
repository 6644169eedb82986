/**
 * Paints straight strokes. How much of a pixel is covered is taken from its
 * distance to the edges, which for straight edges differs from the exact share
 * by a few per cent at most.
 */
import { blend, type Painter, type Rows, type Scale, toPixel, toSteps } from './rows.ts'
import type { Stroke } from './simple-mark.ts'

export function strokePainter({ line, pen, drawn }: Stroke, scale: Scale): Painter {
  const [x0, y0, x1, y1] = [line[0] * scale.x, line[1] * scale.y, line[2] * scale.x, line[3] * scale.y]
  const half = (pen.width * scale.x) / 2
  const far = half + 1
  const colour = toPixel(pen.colour)
  const dashes = pen.dashes.map((dash) => dash * scale.x)
  const whole = dashes.reduce((sum, dash) => sum + dash, 0)
  const long = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2)
  const [ux, uy] = long === 0 ? [1, 0] : [(x1 - x0) / long, (y1 - y0) / long]
  const paint = (rows: Rows): void => {
    const top = y0 - rows.first
    const bar = (from: number, to: number): void =>
      paintBar(rows, { x: x0 + ux * from, y: top + uy * from, ux, uy, long: to - from, half, round: pen.round }, colour)
    if (whole <= 0) return bar(0, long)
    // Dashes far above these rows are skipped, those far below never come.
    const [one, other] = uy === 0 ? [0, long] : [(-far - top) / uy, (rows.rows + far - top) / uy]
    const [near, end] = [Math.max(0, Math.min(one, other) - far), Math.min(long, Math.max(one, other) + far)]
    const before = drawn * scale.x
    let from = Math.floor((before + near) / whole) * whole - before
    for (let at = 0; from < end; at += 1) {
      const to = from + (dashes[at % dashes.length] ?? 0)
      if (at % 2 === 0 && to > 0) bar(Math.max(0, from), Math.min(long, to))
      from = to
    }
  }
  return { top: Math.min(y0, y1) - far, bottom: Math.max(y0, y1) + far, paint: long === 0 ? () => undefined : paint }
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

function paintBar({ pixels, width, rows }: Rows, { x, y, ux, uy, long, half, round }: Bar, colour: number): void {
  // What is narrower than a pixel covers none of them wholly. Away from its ends only the sides count.
  const most = Math.min(1, 2 * half)
  const inner = round ? 0 : 0.5
  const end = (round ? half : 0) + 0.5
  const side = half + 0.5
  const reachY = Math.abs(ux) * side + Math.abs(uy) * end
  const top = Math.max(0, Math.floor(Math.min(y, y + uy * long) - reachY))
  const bottom = Math.min(rows - 1, Math.ceil(Math.max(y, y + uy * long) + reachY))
  for (let row = top; row <= bottom; row += 1) {
    const dy = row + 0.5 - y
    // Where the row lies within the bar's sides and ends; both are straight, so both are stretches.
    let [left, right] = [0, width - 1]
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
    let at = row * width + left
    const last = along + (right - left) * ux
    if (Math.min(along, last) >= inner && Math.max(along, last) <= long - inner) {
      for (let column = left; column <= right; column += 1) {
        const share = side - Math.abs(across)
        if (share > 0) blend(pixels, at, colour, toSteps(share > most ? most : share))
        across -= uy
        at += 1
      }
      continue
    }
    for (let column = left; column <= right; column += 1) {
      let share = side - Math.abs(across)
      if (along < inner || along > long - inner) {
        share = round
          ? side - distance(across, along < 0 ? along : along > long ? along - long : 0)
          : Math.min(share, most) * overlap(along, 0, long)
      }
      if (share > 0) blend(pixels, at, colour, toSteps(share > most ? most : share))
      along += ux
      across -= uy
      at += 1
    }
  }
}

const distance = (one: number, other: number): number => Math.sqrt(one * one + other * other)

/** How much of a pixel's width around `at` lies between the two. */
function overlap(at: number, from: number, to: number): number {
  const share = Math.min(at + 0.5, to) - Math.max(at - 0.5, from)
  return share > 0 ? share : 0
}
