import { expect, test } from 'vitest'
import { bringIn, moveBy, zoomAbout } from './view-box.ts'

const WHOLE = { x: 0, y: 0, width: 400, height: 200 }

test('the point under the pointer stays where it is while the drawing comes nearer', () => {
  const box = zoomAbout(WHOLE, WHOLE, 100, 50, 0.5)
  expect(box).toEqual({ x: 50, y: 25, width: 200, height: 100 })
  expect((100 - box.x) / box.width).toBe(100 / 400)
})

test('neither zooming nor moving loses the drawing', () => {
  let box = WHOLE as ReturnType<typeof moveBy>
  for (let step = 0; step < 50; step += 1) box = zoomAbout(box, WHOLE, 10, 10, 0.5)
  expect(box.width).toBe(10)
  for (let step = 0; step < 50; step += 1) box = zoomAbout(box, WHOLE, 10, 10, 3)
  expect(box.width).toBe(640)
  const gone = moveBy(WHOLE, WHOLE, 9_999, -9_999)
  expect([gone.x + gone.width / 2, gone.y + gone.height / 2]).toEqual([400, 0])
})

test('what is in sight is not moved, what is not comes to the middle', () => {
  const near = { x: 0, y: 0, width: 100, height: 50 }
  expect(bringIn(near, WHOLE, 60, 30)).toBe(near)
  expect(bringIn(near, WHOLE, 300, 100)).toEqual({ x: 250, y: 75, width: 100, height: 50 })
})
