/** The outline of a letter in straight pieces, as large and where it is to be painted. */
import type { Piece } from './letter-mask.ts'

type Commands = readonly { readonly command: string; readonly args: readonly number[] }[]

/** Pieces of a curve are about so long, in pixels: their corners are not seen. */
const PIECE_LENGTH = 2.5
const MOST_PIECES = 24

/** From units of the font, in which y grows upwards, to pixels. */
export interface Placed {
  readonly x: number
  readonly y: number
  /** Pixels in a unit of the font. */
  readonly scale: number
  /** By how much the letter is turned to the right, in radians. */
  readonly turn: number
}

export function letterOutline(commands: Commands, { x, y, scale, turn }: Placed): readonly Piece[] {
  const pieces: Piece[] = []
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  const placed = (px: number, py: number): readonly [number, number] => [
    x + px * cos + py * sin,
    y + px * sin - py * cos,
  ]
  let [startX, startY, lastX, lastY] = [0, 0, 0, 0]
  const lineTo = (px: number, py: number): void => {
    pieces.push([lastX, lastY, px, py])
    ;[lastX, lastY] = [px, py]
  }
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    switch (command) {
      case 'moveTo':
        ;[lastX, lastY] = placed(a, b)
        ;[startX, startY] = [lastX, lastY]
        break
      case 'lineTo':
        lineTo(...placed(a, b))
        break
      case 'quadraticCurveTo': {
        const [from, by, to] = [[lastX, lastY] as const, placed(a, b), placed(c, d)]
        const count = countOf(from, by, to)
        for (let at = 1; at <= count; at += 1) {
          const [t, u] = [at / count, 1 - at / count]
          lineTo(
            u * u * from[0] + 2 * u * t * by[0] + t * t * to[0],
            u * u * from[1] + 2 * u * t * by[1] + t * t * to[1],
          )
        }
        break
      }
      case 'bezierCurveTo': {
        const [from, one, two, to] = [[lastX, lastY] as const, placed(a, b), placed(c, d), placed(e, f)]
        const count = countOf(from, one, two, to)
        for (let at = 1; at <= count; at += 1) {
          const [t, u] = [at / count, 1 - at / count]
          const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
          lineTo(p * from[0] + q * one[0] + r * two[0] + s * to[0], p * from[1] + q * one[1] + r * two[1] + s * to[1])
        }
        break
      }
      case 'closePath':
        if (lastX !== startX || lastY !== startY) lineTo(startX, startY)
        break
    }
  }
  return pieces
}

function countOf(...points: readonly (readonly [number, number])[]): number {
  let long = 0
  for (const [at, [x, y]] of points.entries()) {
    const before = points[at - 1]
    if (before !== undefined) long += Math.hypot(x - before[0], y - before[1])
  }
  return Math.min(MOST_PIECES, Math.max(2, Math.ceil(long / PIECE_LENGTH)))
}
