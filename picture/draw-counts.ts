/** The small slips with numbers: how many links a line stands for, and how many neighbours are not in the picture. */
import type { Box } from '../view/box.ts'
import { formatCount } from '../view/words.ts'
import type { DrawnLine } from './drawn-line.ts'
import type { DrawnNode } from './drawn-node.ts'
import { layer, type Mark, pen, textMark } from './drawing.ts'
import { measureText } from './measure-text.ts'
import { edgeDistance } from './shape.ts'
import type { Style } from './style.ts'

const NUMBER_SHARE = 0.84

interface Slip {
  readonly text: string
  readonly box: Box
}

/** Where the count of a line stands; null for a line of one link. */
export function countArea(line: DrawnLine, style: Style): Box | null {
  return countSlip(line, style)?.box ?? null
}

/** Where the counter of further neighbours stands; null when there are none. */
export function moreArea(node: DrawnNode, style: Style): Box | null {
  return moreSlip(node, style)?.box ?? null
}

export function drawCounts(nodes: readonly DrawnNode[], lines: readonly DrawnLine[], style: Style): readonly Mark[] {
  const counts = lines.flatMap((line) => countSlip(line, style) ?? [])
  const more = nodes.flatMap((node) => moreSlip(node, style) ?? [])
  return [
    layer('Counts of links', paint(counts, style, 3)),
    layer('Neighbours not shown', paint(more, style, 99)),
  ].filter(({ marks }) => marks.length > 0)
}

function countSlip({ from, to, count, faded }: DrawnLine, { text }: Style): Slip | null {
  if (count < 2 || faded) return null
  const far = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y)
  if (far === 0) return null
  const ux = (to.at.x - from.at.x) / far
  const uy = (to.at.y - from.at.y) / far
  const start = edgeDistance(from.shape, from.radius, ux, uy)
  const along = (far + start - edgeDistance(to.shape, to.radius, ux, uy)) / 2
  return slipAt(formatCount(count), from.at.x + ux * along, from.at.y + uy * along, text, 0.3)
}

function moreSlip({ at, radius, more, faded }: DrawnNode, { text }: Style): Slip | null {
  if (more === 0 || faded) return null
  const number = `+${formatCount(more)}`
  const slip = slipAt(number, 0, 0, text, 0.35)
  const width = slip.box.right - slip.box.left
  const left = at.x + radius * 0.55
  return slipAt(number, left + width / 2, at.y - radius * 0.85, text, 0.35)
}

function slipAt(text: string, x: number, y: number, size: number, padding: number): Slip {
  const height = size * 1.2
  const width = Math.max(height, measureText(text, size * NUMBER_SHARE, 600) + 2 * padding * size)
  return { text, box: { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 } }
}

function paint(slips: readonly Slip[], { palette, text, k }: Style, corner: number): readonly Mark[] {
  const size = text * NUMBER_SHARE
  const boxes = slips.map(
    ({ box }): Mark => ({
      kind: 'rect',
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
      corner: Math.min(corner * k, (box.bottom - box.top) / 2),
      fill: palette.surface,
      pen: pen(palette.inkQuiet, 0.8 * k),
    }),
  )
  const numbers = slips.map(({ text: number, box }) =>
    textMark(number, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + size * 0.36, {
      size,
      weight: 600,
      colour: palette.ink,
      anchor: 'middle',
    }),
  )
  return [...boxes, ...numbers]
}
