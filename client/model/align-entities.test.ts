import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, boxesOverlap, entityBox } from '../../view/box.ts'
import { entityDiameter } from '../../view/entity-size.ts'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { alignEntities, type Alignment } from './align-entities.ts'
import { distributeEntities } from './distribute-entities.ts'

const view = viewOf([entity('small'), entity('large', { degree: 100 }), entity('far')], [], {
  at: { small: { x: 0, y: 0 }, large: { x: 200, y: 310 }, far: { x: 130, y: 900 } },
})

test('shapes of different size come to lie with the same edge on the line', () => {
  const points = alignEntities(view, view.entities.keys(), 'left')
  const edges = [...view.entities.values()].map((each) => (points.get(each.id)?.x ?? 0) - entityDiameter(each) / 2)
  for (const edge of edges) expect(Math.abs(edge - (edges[0] ?? 0))).toBeLessThanOrEqual(1)
  expect([...points].map(([id, { y }]) => [id, y])).toEqual([
    ['small', 0],
    ['large', 310],
    ['far', 900],
  ])
})

test('in line, none covers another, and all keep their order', () => {
  const ways = fc.constantFrom<Alignment[]>('left', 'centre', 'right', 'top', 'middle', 'bottom')
  fc.assert(
    fc.property(anyView(10), ways, (any, way) => {
      const points = alignEntities(any, any.entities.keys(), way)
      const placed = [...any.entities.values()].flatMap((each) => {
        const point = points.get(each.id)
        return point === undefined ? [] : [boxAt(entityBox(each), point)]
      })
      expect(placed).toHaveLength(any.entities.size < 2 ? 0 : any.entities.size)
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1)) expect(boxesOverlap(a, b)).toBe(false)
      }
    }),
  )
})

test('widths whose sum is a whole number only on paper do not let one cover another', () => {
  const [narrow, wide] = [entity('narrow', { name: '㍘ὐ^ňɋǚ' }), entity('wide', { name: 'Federal Office Federal of' })]
  const beside = viewOf([narrow, wide], [], { at: { narrow: { x: 0, y: 0 }, wide: { x: 0, y: 0 } } })
  const points = alignEntities(beside, ['narrow', 'wide'], 'top')
  const [a, b] = [narrow, wide].map((each) => boxAt(entityBox(each), points.get(each.id) ?? { x: 0, y: 0 }))
  expect(a !== undefined && b !== undefined && boxesOverlap(a, b)).toBe(false)
})

test('spread evenly, the gaps between shapes are equal and the outermost stay', () => {
  const points = distributeEntities(view, view.entities.keys(), 'down')
  expect(points.get('small')).toEqual({ x: 0, y: 0 })
  expect(points.get('far')).toEqual({ x: 130, y: 900 })
  const radius = (id: string): number => entityDiameter(view.entities.get(id) ?? { degree: 0 }) / 2
  const y = points.get('large')?.y ?? Number.NaN
  const above = y - radius('large') - radius('small')
  const below = 900 - radius('far') - (y + radius('large'))
  expect(Math.abs(above - below)).toBeLessThanOrEqual(1)
})

test('one alone cannot be put in line, nor two be spread', () => {
  expect(alignEntities(view, ['small'], 'top').size).toBe(0)
  expect(distributeEntities(view, ['small', 'far'], 'across').size).toBe(0)
})
