import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, boxAt, boxesOverlap, entityBox } from '../../view/box.ts'
import { placeNeighbours } from './place-neighbours.ts'
import { removeOverlaps } from '../../view/layout/remove-overlaps.ts'
import { anyEntity, anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import type { View } from '../../view/view.ts'

function spread(view: View): View {
  const items = [...view.entities.values()].map((each) => ({
    id: each.id,
    point: view.positions.get(each.id) ?? { x: 0, y: 0 },
    box: entityBox(each),
    fixed: false,
  }))
  return { ...view, positions: removeOverlaps(items) }
}

test('newcomers cover nothing that is placed and not each other, names included, and only they get a place', () => {
  const newcomers = fc
    .nat(30)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyEntity(`new ${index}`))))
  fc.assert(
    fc.property(anyView(30), newcomers, fc.nat(29), (drawn, coming, pick) => {
      const view = spread(drawn)
      const parent = [...view.entities.keys()][pick % view.entities.size] ?? ''
      const links = coming.map(({ id }) => link(parent, id))
      const places = placeNeighbours(view, parent, coming, links)
      expect([...places.keys()].sort()).toEqual(coming.map(({ id }) => id).sort())
      const boxes: Box[] = [...view.entities.values()].map((each) =>
        boxAt(entityBox(each), view.positions.get(each.id) ?? { x: 0, y: 0 }),
      )
      for (const each of coming) {
        const box = boxAt(entityBox(each), places.get(each.id) ?? { x: 0, y: 0 })
        expect(boxes.find((other) => boxesOverlap(box, other))).toBeUndefined()
        boxes.push(box)
      }
    }),
    { numRuns: 60 },
  )
})

test('an entity that has a place already gets none', () => {
  const view = viewOf([entity('a'), entity('b')])
  expect([...placeNeighbours(view, 'a', [entity('b'), entity('c')], []).keys()]).toEqual(['c'])
})

test('a few newcomers of a lonely entity stand evenly around it', () => {
  const view = viewOf([entity('a')], [], { at: { a: { x: 50, y: 50 } } })
  const newcomers = ['b', 'c', 'd', 'e'].map((id) => entity(id, { name: 'Short' }))
  const points = [...placeNeighbours(view, 'a', newcomers, []).values()]
  expect(points.reduce((sum, { x }) => sum + x, 0) / 4).toBeCloseTo(50, 0)
  expect(points.reduce((sum, { y }) => sum + y, 0) / 4).toBeCloseTo(50, 0)
})

test('a newcomer that is linked to somebody else on the canvas stands on their side', () => {
  const view = viewOf([entity('a'), entity('far')], [], { at: { a: { x: 0, y: 0 }, far: { x: 900, y: 0 } } })
  const newcomers = [entity('b'), entity('c'), entity('d')]
  const places = placeNeighbours(view, 'a', newcomers, [
    link('a', 'b'),
    link('a', 'c'),
    link('a', 'd'),
    link('d', 'far'),
  ])
  const x = (id: string): number => places.get(id)?.x ?? Number.NaN
  expect(x('d')).toBeGreaterThan(Math.max(x('b'), x('c')))
})

test('the line from the parent to a newcomer runs clear of what stands near it', () => {
  const view = viewOf([entity('a'), entity('near')], [], { at: { a: { x: 0, y: 0 }, near: { x: 0, y: -130 } } })
  const newcomers = Array.from({ length: 12 }, (_, index) => entity(`n${index}`))
  for (const { x, y } of placeNeighbours(view, 'a', newcomers, []).values()) {
    const isBehind = y < -130 && Math.abs((x / y) * -130) < 14
    expect(isBehind).toBe(false)
  }
})

test('an expansion far out in a crowded picture still finds room', () => {
  const crowd = Array.from({ length: 400 }, (_, index) => entity(`e${index}`))
  const at = Object.fromEntries(
    crowd.map(({ id }, index) => [id, { x: (index % 20) * 130, y: Math.floor(index / 20) * 90 }]),
  )
  const view = viewOf(crowd, [], { at })
  const newcomers = Array.from({ length: 50 }, (_, index) => entity(`n${index}`))
  expect(placeNeighbours(view, 'e210', newcomers, []).size).toBe(50)
})
