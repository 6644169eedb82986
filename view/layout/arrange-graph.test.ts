import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeGraph } from './arrange-graph.ts'
import { boxAt, boxesOverlap, entityBox } from '../box.ts'
import { distanceToSegment } from '../distance-to-segment.ts'
import { anyView } from '../tests/arbitrary-view.ts'
import { entity, link } from '../tests/made-up.ts'

test('each entity gets a place, none covers another, and what is fixed stays', () => {
  fc.assert(
    fc.property(anyView(20), (view) => {
      const entities = [...view.entities.values()]
      const fixed = new Map(entities.slice(0, 1).map(({ id }) => [id, view.positions.get(id) ?? { x: 0, y: 0 }]))
      const points = arrangeGraph(entities, [...view.links.values()], fixed)
      expect([...points.keys()].sort()).toEqual([...view.entities.keys()].sort())
      for (const [id, point] of fixed) expect(points.get(id)).toEqual(point)
      const areas = entities.map((each) => boxAt(entityBox(each), points.get(each.id) ?? { x: 0, y: 0 }))
      for (const [index, a] of areas.entries()) {
        for (const b of areas.slice(index + 1)) expect(boxesOverlap(a, b)).toBe(false)
      }
    }),
    { numRuns: 40 },
  )
})

test('the same graph is laid out in the same way each time, whatever order it comes in', () => {
  const entities = ['a', 'b', 'c', 'd', 'e'].map((id, index) => entity(id, { degree: index }))
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('c', 'd'), link('d', 'e')]
  const once = arrangeGraph(entities, links)
  const again = arrangeGraph([...entities].reverse(), links)
  expect(again).toEqual(once)
})

test('linked entities lie nearer to each other than those far apart in the network', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const links = ids.slice(1).map((id, index) => link(ids[index] ?? '', id))
  const points = arrangeGraph(
    ids.map((id) => entity(id)),
    links,
  )
  const far = (a: string, b: string): number => {
    const one = points.get(a) ?? { x: 0, y: 0 }
    const other = points.get(b) ?? { x: 0, y: 0 }
    return Math.hypot(one.x - other.x, one.y - other.y)
  }
  expect(far('a', 'b')).toBeLessThan(far('a', 'c'))
  expect(far('a', 'c')).toBeLessThan(far('a', 'f'))
})

test('no entity stands on a line between two others', () => {
  const ids = ['hub', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
  const links = [...ids.slice(1).map((id) => link('hub', id)), link('a', 'd'), link('b', 'e'), link('c', 'f')]
  const points = arrangeGraph(
    ids.map((id) => entity(id, { degree: id === 'hub' ? 7 : 2 })),
    links,
  )
  const at = (id: string) => points.get(id) ?? { x: 0, y: 0 }
  for (const { from, to } of links) {
    for (const id of ids.filter((each) => each !== from && each !== to)) {
      expect(distanceToSegment(at(id), at(from), at(to))).toBeGreaterThan(12)
    }
  }
})

test('a graph stands up in a window that is higher than wide, and lies in one that is wider', () => {
  const around = Array.from({ length: 20 }, (_, index) => `leaf-${index}`)
  const entities = ['middle', ...around].map((id) => entity(id, { degree: id === 'middle' ? 20 : 1 }))
  const links = around.map((id) => link('middle', id))
  const size = (isUpright: boolean): { readonly across: number; readonly up: number } => {
    const points = [...arrangeGraph(entities, links, new Map(), isUpright).values()]
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    return { across: Math.max(...xs) - Math.min(...xs), up: Math.max(...ys) - Math.min(...ys) }
  }
  const [lying, standing] = [size(false), size(true)]
  expect(lying.across).toBeGreaterThan(lying.up * 0.9)
  expect(standing.up).toBeGreaterThan(standing.across * 1.5)
})
