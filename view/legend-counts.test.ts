import { expect, test } from 'vitest'
import { changeFilter } from '../client/model/change-filter.ts'
import { legendCounts } from './legend-counts.ts'
import { entity, link, viewOf } from './tests/made-up.ts'

const view = viewOf(
  [entity('a', { type: 'Vessel' }), entity('b'), entity('c'), entity('d', { type: 'Event' })],
  [link('a', 'b', { status: 'alleged' }), link('b', 'c'), link('c', 'd')],
)

test('the legend lists just what is on the canvas, well-known types and sure links first', () => {
  expect(legendCounts(view)).toEqual({
    types: [
      { type: 'Person', count: 2, on: true },
      { type: 'Event', count: 1, on: true },
      { type: 'Vessel', count: 1, on: true },
    ],
    statuses: [
      { status: 'confirmed', count: 2, on: true },
      { status: 'alleged', count: 1, on: true },
    ],
  })
})

test('what is switched off stays in the legend with what it would show', () => {
  const off = legendCounts(changeFilter(view, { entityTypes: new Set(['Event']), statuses: new Set(['alleged']) }))
  expect(off.types).toContainEqual({ type: 'Event', count: 1, on: false })
  expect(off.statuses).toContainEqual({ status: 'alleged', count: 1, on: false })
})

test('what the hand has hidden is not on the canvas', () => {
  expect(legendCounts({ ...view, hidden: new Set(['a']) }).types.map(({ type }) => type)).toEqual(['Person', 'Event'])
})
