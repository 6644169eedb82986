/** Puts entities in line. */
import type { Entity } from '../../contract/graph.ts'
import { type Box, entityBox } from '../../view/box.ts'
import { entityDiameter } from '../../view/entity-size.ts'
import type { Point, View } from '../../view/view.ts'

/** The edge or the middle on which shapes come to lie: `centre` is below each other, `middle` beside each other. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

interface Body {
  readonly id: string
  readonly point: Point
  readonly radius: number
  readonly entity: Entity
}

/**
 * New points for these entities, in line by the edge of their shapes, names
 * left out of account. Along the line they keep their order and give way as
 * little as it takes for none to cover another.
 */
export function alignEntities(view: View, ids: Iterable<string>, to: Alignment): ReadonlyMap<string, Point> {
  const bodies = bodiesOf(view, ids)
  if (bodies.length < 2) return new Map()
  const isDown = to === 'left' || to === 'centre' || to === 'right'
  const at = lineOf(bodies, to)
  const side = to === 'left' || to === 'top' ? 1 : to === 'right' || to === 'bottom' ? -1 : 0
  const order = bodies.sort((a, b) => (isDown ? a.point.y - b.point.y : a.point.x - b.point.x))
  const result = new Map<string, Point>()
  let free = Number.NEGATIVE_INFINITY
  for (const { id, point, radius, entity } of order) {
    const box = outwards(entityBox(entity))
    const across = Math.round(at + side * radius)
    if (isDown) {
      const y = Math.ceil(Math.max(point.y, free - box.top))
      result.set(id, { x: across, y })
      free = y + box.bottom
    } else {
      const x = Math.ceil(Math.max(point.x, free - box.left))
      result.set(id, { x, y: across })
      free = x + box.right
    }
  }
  return result
}

/** In whole units: sums of fractions are a little off, and boxes that should touch would overlap. */
function outwards({ left, top, right, bottom }: Box): Box {
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) }
}

function lineOf(bodies: readonly Body[], to: Alignment): number {
  switch (to) {
    case 'left':
      return Math.min(...bodies.map(({ point, radius }) => point.x - radius))
    case 'right':
      return Math.max(...bodies.map(({ point, radius }) => point.x + radius))
    case 'top':
      return Math.min(...bodies.map(({ point, radius }) => point.y - radius))
    case 'bottom':
      return Math.max(...bodies.map(({ point, radius }) => point.y + radius))
    case 'centre':
      return mean(bodies.map(({ point }) => point.x))
    case 'middle':
      return mean(bodies.map(({ point }) => point.y))
  }
}

function bodiesOf(view: View, ids: Iterable<string>): Body[] {
  return [...ids].flatMap((id) => {
    const entity = view.entities.get(id)
    const point = view.positions.get(id)
    return entity === undefined || point === undefined
      ? []
      : [{ id, point, radius: entityDiameter(entity) / 2, entity }]
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
