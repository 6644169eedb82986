/** Counts how many strokes cross a box, without looking at all of them. */
import type { Box } from '../view/box.ts'
import type { Point } from '../view/view.ts'

const CELL = 64

interface Segment {
  readonly from: Point
  readonly to: Point
}

/** Filled and thrown away within one calculation. */
export class SegmentGrid {
  private readonly cells = new Map<number, Segment[]>()

  add(from: Point, to: Point): void {
    const segment = { from, to }
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (CELL / 2)))
    let last = Number.NaN
    for (let step = 0; step <= steps; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      const key = cellKey(Math.floor(x / CELL), Math.floor(y / CELL))
      if (key === last) continue
      last = key
      const cell = this.cells.get(key)
      if (cell === undefined) this.cells.set(key, [segment])
      else cell.push(segment)
    }
  }

  /** How many different strokes go through the box. */
  crossings(box: Box): number {
    const found = new Set<Segment>()
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
        for (const segment of this.cells.get(cellKey(column, row)) ?? []) if (crosses(segment, box)) found.add(segment)
      }
    }
    return found.size
  }
}

const cellKey = (column: number, row: number): number => column * 1_000_003 + row

/** Whether a part of the segment lies in the box: Liang and Barsky's clipping. */
function crosses({ from, to }: Segment, { left, top, right, bottom }: Box): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  let start = 0
  let end = 1
  for (const [way, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (way === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / way
    if (way < 0) start = Math.max(start, share)
    else end = Math.min(end, share)
    if (start > end) return false
  }
  return true
}
