import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, boxesOverlap } from '../box.ts'
import { type Placed, removeOverlaps } from './remove-overlaps.ts'
import { anyPoint } from '../tests/arbitrary-view.ts'

const box = { left: -40, top: -20, right: 40, bottom: 40 }

const anyPlaced: fc.Arbitrary<readonly Placed[]> = fc
  .array(
    fc.record({
      point: fc.oneof(anyPoint, fc.constant({ x: 0, y: 0 })),
      fixed: fc.boolean(),
      wide: fc.integer({ min: 5, max: 90 }),
    }),
    {
      maxLength: 40,
    },
  )
  .map((rows) =>
    rows.map(({ point, fixed, wide }, index) => ({
      id: String(index),
      point,
      fixed: fixed && index % 4 === 0,
      box: { left: -wide, top: -20, right: wide, bottom: 40 },
    })),
  )

test('afterwards nothing covers anything, other than what is fixed each other', () => {
  fc.assert(
    fc.property(anyPlaced, (items) => {
      const points = removeOverlaps(items)
      const placed = items.map((item) => ({ ...item, area: boxAt(item.box, points.get(item.id) ?? { x: 0, y: 0 }) }))
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1))
          expect(!(a.fixed && b.fixed) && boxesOverlap(a.area, b.area)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

test('what is fixed stays', () => {
  fc.assert(
    fc.property(anyPlaced, (items) => {
      const points = removeOverlaps(items)
      const held = items.filter(({ fixed }) => fixed)
      expect(held.map(({ id }) => points.get(id))).toEqual(held.map(({ point }) => point))
    }),
    { numRuns: 60 },
  )
})

test('what overlaps nothing stays', () => {
  const items = [
    { id: 'a', point: { x: 0, y: 0 }, box, fixed: false },
    { id: 'b', point: { x: 200, y: 10 }, box, fixed: false },
  ]
  expect(removeOverlaps(items)).toEqual(new Map(items.map(({ id, point }) => [id, point])))
})

test('two that overlap move no farther than it takes', () => {
  const points = removeOverlaps([
    { id: 'a', point: { x: 0, y: 0 }, box, fixed: false },
    { id: 'b', point: { x: 70, y: 0 }, box, fixed: false },
  ])
  expect(points.get('a')?.x).toBeGreaterThan(-10)
  expect(points.get('b')?.x).toBeLessThan(80)
})
