import { expect, test } from 'vitest'
import { entityDiameter } from './entity-size.ts'

test.each([
  [0, 22],
  [25, 37],
  [100, 52],
  [50_000, 52],
])('an entity with %i links is drawn %i pixels wide', (degree, diameter) => {
  expect(entityDiameter({ degree })).toBe(diameter)
})
