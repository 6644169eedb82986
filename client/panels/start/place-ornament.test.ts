import { expect, test } from 'vitest'
import type { Entity } from '../../../contract/graph.ts'
import { expectedRoom } from '../../app/expected-room.ts'
import { between, entityBoxes, placeLikeCanvas, spreadOverPage } from './place-ornament.ts'

const entity = (id: string): Entity => ({
  id,
  type: 'Person',
  name: 'Li Wen',
  summary: null,
  start: null,
  end: null,
  degree: 1,
  neighbours: 1,
  cases: [],
})
const size = { width: 1400, height: 900 }
const boxes = entityBoxes(
  [entity('a'), entity('b')],
  new Map([
    ['a', { x: -2000, y: -100 }],
    ['b', { x: 2000, y: 100 }],
  ]),
)

test('all of the network comes to lie between the legend and the panels', () => {
  const room = expectedRoom(size, false, { folded: false, legendFolded: false })
  const { x, scaleX, scaleY, zoom } = placeLikeCanvas(boxes, room)
  expect(x - 2000 * scaleX).toBeGreaterThan(52)
  expect(x + 2000 * scaleX).toBeLessThan(1400 - 360 - 52)
  expect([scaleX, scaleY]).toEqual([zoom, zoom])
})

test('the ornament is spread to the edges of the page while its shapes keep their size', () => {
  const { x, y, scaleX, scaleY, zoom } = spreadOverPage(boxes, size)
  expect(zoom).toBe(1)
  expect(x + Math.min(...boxes.map(({ left }) => left)) * scaleX).toBeCloseTo(36)
  expect(x + Math.max(...boxes.map(({ right }) => right)) * scaleX).toBeCloseTo(1364)
  expect(y + Math.min(...boxes.map(({ top }) => top)) * scaleY).toBeGreaterThanOrEqual(36)
  expect(scaleY).toBeGreaterThan(scaleX)
})

test('on the way from one place to the other everything is in between', () => {
  const from = { x: 0, y: 10, scaleX: 1, scaleY: 2, zoom: 1 }
  const to = { x: 100, y: 20, scaleX: 3, scaleY: 3, zoom: 0.5 }
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
  expect(between(from, to, 0.5)).toEqual({ x: 50, y: 15, scaleX: 2, scaleY: 2.5, zoom: 0.75 })
})
