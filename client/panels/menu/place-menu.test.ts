import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeMenu } from './place-menu.ts'

const PAGE = { width: 400, height: 300 }

test.each([
  [{ x: 20, y: 30 }, { x: 20, y: 30 }, 'to the right and below'],
  [{ x: 390, y: 30 }, { x: 290, y: 30 }, 'to the left at the right edge'],
  [{ x: 20, y: 290 }, { x: 20, y: 90 }, 'above at the lower edge'],
  [{ x: 20, y: 150 }, { x: 20, y: 92 }, 'as low as it goes where it fits neither above nor below'],
])('a menu at %o lies at %o: %s', (at, expected) => {
  expect(placeMenu(at, { width: 100, height: 200 }, PAGE)).toEqual(expected)
})

test('a menu that fits the window never leaves it', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(300), fc.nat(380), fc.nat(280), (x, y, width, height) => {
      const corner = placeMenu({ x, y }, { width, height }, PAGE)
      expect(corner.x).toBeGreaterThanOrEqual(0)
      expect(corner.y).toBeGreaterThanOrEqual(0)
      expect(corner.x + width).toBeLessThanOrEqual(PAGE.width)
      expect(corner.y + height).toBeLessThanOrEqual(PAGE.height)
    }),
  )
})
