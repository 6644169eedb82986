import { expect, test } from 'vitest'
import { isSeen, lookAlso, lookAt, lookFrom, lookPastNames } from './look-at.ts'

const room = { wide: { x1: 0, y1: 0, x2: 1000, y2: 800 }, narrow: { x1: 300, y1: 0, x2: 1000, y2: 800 }, corners: [] }
const corner = { x1: 0, y1: 500, x2: 300, y2: 800 }
const small = [{ left: 0, top: 0, right: 100, bottom: 100 }]

test('a small graph is shown in the middle, not larger than wished', () => {
  expect(lookAt(small, room, 1.2, 0.1)).toEqual({ zoom: 1.2, pan: { x: 440, y: 340 } })
})

test('a large graph is shown whole, with room for names at the sides', () => {
  const look = lookAt([{ left: -2000, top: 0, right: 2000, bottom: 100 }], room, 1.2, 0.1)
  expect(look.zoom).toBeCloseTo(0.23)
  expect(look.pan.x).toBe(500)
})

test('what would lie under a panel in a corner moves beside it', () => {
  const boxes = [
    { left: 0, top: 0, right: 100, bottom: 100 },
    { left: 0, top: 600, right: 100, bottom: 700 },
    { left: 700, top: 0, right: 800, bottom: 100 },
  ]
  const look = lookAt(boxes, { ...room, corners: [corner] }, 1, 0.1)
  expect(look.pan.x).toBeGreaterThanOrEqual(300)
})

test('a look from a zoom keeps it', () => {
  expect(lookFrom(small, room, 2)).toEqual({ zoom: 2, pan: { x: 400, y: 300 } })
})

test('what is outside or under a panel is not seen', () => {
  const look = { zoom: 1, pan: { x: 0, y: 0 } }
  expect(isSeen(small, room, look)).toBe(true)
  expect(isSeen(small, room, { zoom: 1, pan: { x: 990, y: 0 } })).toBe(false)
  expect(isSeen(small, { ...room, corners: [corner] }, { zoom: 1, pan: { x: 0, y: 600 } })).toBe(false)
})

test('to show something more the look moves only as far as it takes', () => {
  const look = { zoom: 1, pan: { x: 950, y: 300 } }
  expect(lookAlso(small, small, room, look, 0.1)).toEqual({ zoom: 1, pan: { x: 900, y: 300 } })
})

test('beside a panel when it would lie under it', () => {
  const look = { zoom: 1, pan: { x: -10, y: 650 } }
  expect(lookAlso(small, small, { ...room, corners: [corner] }, look, 0.1)).toEqual({
    zoom: 1,
    pan: { x: 300, y: 650 },
  })
})

test('and farther out when it does not fit, to all of the picture if that is near', () => {
  const look = { zoom: 1, pan: { x: 0, y: 0 } }
  const broad = [{ left: 0, top: 0, right: 1100, bottom: 100 }]
  const near = [...broad, { left: 0, top: 100, right: 1100, bottom: 200 }]
  const far = [...broad, { left: 0, top: 0, right: 9000, bottom: 100 }]
  expect(lookAlso(broad, near, room, look, 0.1)).toEqual(lookAt(near, room, 1, 0.1))
  expect(lookAlso(broad, far, room, look, 0.1)).toEqual(lookAt(broad, room, 1, 0.1))
})

test('names beside their entities are not cut off at the sides, though they grow farther out', () => {
  const boxes = [
    { left: 0, top: 0, right: 20, bottom: 20 },
    { left: 580, top: 0, right: 600, bottom: 20 },
  ]
  const room = { wide: { x1: 20, y1: 20, x2: 370, y2: 600 }, narrow: { x1: 20, y1: 20, x2: 370, y2: 600 }, corners: [] }
  const namesAt = (zoom: number) => [{ left: -100 / zoom, top: 0, right: 0, bottom: 20 }]
  const look = lookAt(boxes, room, 1.2, 0.1)
  const past = lookPastNames(look, boxes, namesAt, room, 390, 0.1)
  expect((-100 / look.zoom) * look.zoom + look.pan.x).toBeLessThan(0)
  expect((-100 / past.zoom) * past.zoom + past.pan.x).toBeGreaterThanOrEqual(0)
  expect(600 * past.zoom + past.pan.x).toBeLessThanOrEqual(390)
})
