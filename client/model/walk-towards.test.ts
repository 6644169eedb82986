import { expect, test } from 'vitest'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { walkOrder } from './walk-order.ts'
import { walkTowards } from './walk-towards.ts'

const view = viewOf(
  [entity('a'), entity('near'), entity('far'), entity('up'), entity('stranger')],
  [link('a', 'near'), link('far', 'a'), link('a', 'up')],
  {
    at: {
      a: { x: 0, y: 0 },
      near: { x: 100, y: 10 },
      far: { x: 300, y: 0 },
      up: { x: 20, y: -100 },
      stranger: { x: 50, y: 0 },
    },
  },
)

test('an arrow leads to the nearest neighbour in its direction, never to a stranger', () => {
  expect(walkTowards(view, 'a', 'right')).toBe('near')
  expect(walkTowards(view, 'a', 'up')).toBe('up')
})

test('where there is nobody it leads nowhere', () => {
  expect(walkTowards(view, 'a', 'left')).toBeNull()
  expect(walkTowards(view, 'unknown', 'left')).toBeNull()
})

test('what is hidden is no way', () => {
  expect(walkTowards({ ...view, hidden: new Set(['near']) }, 'a', 'right')).toBe('far')
})

test('the walk goes from the most connected to the least, then by name', () => {
  const mixed = viewOf([entity('z', { degree: 2 }), entity('b', { name: 'Bea' }), entity('c', { name: 'Äda' })])
  expect(walkOrder(mixed).map(({ id }) => id)).toEqual(['z', 'c', 'b'])
})
