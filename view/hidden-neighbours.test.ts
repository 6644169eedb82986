import { expect, test } from 'vitest'
import { hiddenNeighbours, shownNeighbours } from './hidden-neighbours.ts'
import { entity, link, viewOf } from './tests/made-up.ts'

const view = viewOf(
  [entity('a', { neighbours: 12 }), entity('b', { neighbours: 1 }), entity('c', { neighbours: 2 })],
  [link('a', 'b'), link('b', 'a'), link('a', 'c'), link('a', 'a')],
)

test('several links to one neighbour count once, and a link to itself not at all', () => {
  expect(shownNeighbours(view, 'a')).toBe(2)
  expect(hiddenNeighbours(view, 'a')).toBe(10)
})

test('a neighbour taken off by hand is not shown', () => {
  expect(hiddenNeighbours({ ...view, hidden: new Set(['c']) }, 'a')).toBe(11)
})

test('never less than none, even when the canvas knows more than the count', () => {
  expect(hiddenNeighbours(viewOf([entity('a', { neighbours: 0 }), entity('b')], [link('a', 'b')]), 'a')).toBe(0)
  expect(hiddenNeighbours(view, 'unknown')).toBe(0)
})
