/** Finds where an arrow key leads. */
import { drawnPart } from '../../view/drawn-part.ts'
import type { Point, View } from '../../view/view.ts'
import { linksAt } from './links-of.ts'

export type Arrow = 'left' | 'right' | 'up' | 'down'

const STEPS: Readonly<Record<Arrow, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Twice as far to the side counts as twice as far away. */
const SIDEWAYS = 2

/**
 * The neighbour of `id` that lies most in the arrow's direction, the nearer
 * the better; only those within a quarter turn count. Null when there is none.
 * Ids are those of what is drawn, where a folded group is one entity.
 */
export function walkTowards(view: View, id: string, arrow: Arrow): string | null {
  const { links, positions } = drawnPart(view)
  const start = positions.get(id)
  if (start === undefined) return null
  const { x, y } = STEPS[arrow]
  let best: { readonly id: string; readonly far: number } | null = null
  for (const link of linksAt(links, id)) {
    const other = link.from === id ? link.to : link.from
    const point = positions.get(other)
    if (point === undefined || other === id) continue
    const ahead = (point.x - start.x) * x + (point.y - start.y) * y
    const aside = Math.abs((point.x - start.x) * y) + Math.abs((point.y - start.y) * x)
    const far = ahead + SIDEWAYS * aside
    if (ahead > 0 && aside <= ahead && (best === null || far < best.far)) best = { id: other, far }
  }
  return best?.id ?? null
}
