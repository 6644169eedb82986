/** Finds what lies where among many boxes without looking at all of them: a grid of cells that each list their boxes. */
import { type Box, boxesOverlap } from './box.ts'

const CELL = 120
/** A box over more cells than this is looked at for every question instead of being listed in each. */
const MANY_CELLS = 400

interface Span {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Boxes that can be added and asked about; it is filled and thrown away within one calculation. */
export class BoxGrid {
  private readonly cells = new Map<number, Box[]>()
  private readonly large: Box[] = []

  add(box: Box): void {
    const span = spanOf(box)
    if (cellsIn(span) > MANY_CELLS) {
      this.large.push(box)
      return
    }
    for (let column = span.left; column <= span.right; column += 1) {
      for (let row = span.top; row <= span.bottom; row += 1) {
        const key = cellKey(column, row)
        const cell = this.cells.get(key)
        if (cell === undefined) this.cells.set(key, [box])
        else cell.push(box)
      }
    }
  }

  /** Whether no box shares an area with this one. */
  isFree(box: Box): boolean {
    if (this.large.some((other) => boxesOverlap(box, other))) return false
    const span = spanOf(box)
    if (cellsIn(span) > MANY_CELLS) return ![...this.cells.values()].some((cell) => touches(cell, box))
    for (let column = span.left; column <= span.right; column += 1) {
      for (let row = span.top; row <= span.bottom; row += 1) {
        if (touches(this.cells.get(cellKey(column, row)), box)) return false
      }
    }
    return true
  }

  /** How much of the boxes lies under this one, in square pixels; where boxes lie on each other, that counts for each. */
  areaUnder(box: Box): number {
    const span = spanOf(box)
    const near = new Set(this.large)
    for (let column = span.left; column <= span.right; column += 1) {
      for (let row = span.top; row <= span.bottom; row += 1) {
        for (const other of this.cells.get(cellKey(column, row)) ?? []) near.add(other)
      }
    }
    let area = 0
    for (const other of near) area += sharedArea(box, other)
    return area
  }
}

/** How much of one box the other covers, in square pixels. */
function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function touches(cell: readonly Box[] | undefined, box: Box): boolean {
  return cell !== undefined && cell.some((other) => boxesOverlap(box, other))
}

function spanOf(box: Box): Span {
  return {
    left: Math.floor(box.left / CELL),
    right: Math.floor(box.right / CELL),
    top: Math.floor(box.top / CELL),
    bottom: Math.floor(box.bottom / CELL),
  }
}

const cellsIn = ({ left, right, top, bottom }: Span): number => (right - left + 1) * (bottom - top + 1)

// Two cells may share a key; that costs a comparison and never an answer, because boxes are compared themselves.
const cellKey = (column: number, row: number): number => column * 1_000_003 + row
