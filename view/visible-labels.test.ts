import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOverlap } from './box.ts'
import { bundleLinks } from './bundle-links.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import type { View } from './view.ts'
import { nameArea, type VisibleLabels, visibleLabels } from './visible-labels.ts'

const labelled = (view: View, scale = 1, meant: readonly string[] = []): VisibleLabels =>
  visibleLabels({
    entities: [...view.entities.values()],
    lines: bundleLinks(view.links.values(), new Set()),
    positions: view.positions,
    scale,
    meant: new Set(meant),
    counterOf: () => 0,
    wordsOf: (line) => (line.links.length > 1 ? '' : 'worked for'),
  })

test('names with room are all written underneath', () => {
  const view = viewOf([entity('a'), entity('b'), entity('c')])
  expect([...labelled(view).names]).toEqual([
    ['a', 'below'],
    ['b', 'below'],
    ['c', 'below'],
  ])
})

test('a name whose place underneath is taken goes to another side', () => {
  const view = viewOf([entity('big', { degree: 50 }), entity('small')], [], {
    at: { big: { x: 0, y: 0 }, small: { x: 0, y: 40 } },
  })
  expect(labelled(view).names.get('big')).not.toBe('below')
})

test('of many in one place only the most connected are named, and what is chosen in any case', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => entity(`e${index}`, { degree: index }))
  const view = viewOf(crowd, [], {
    at: Object.fromEntries(crowd.map(({ id }, index) => [id, { x: index, y: index % 7 }])),
  })
  const { names } = labelled(view, 2)
  expect(names.has('e59')).toBe(true)
  expect(names.has('e3')).toBe(false)
  expect(labelled(view, 2, ['e3']).names.has('e3')).toBe(true)
})

test('no written name covers another, at any zoom', () => {
  fc.assert(
    fc.property(anyView(30), fc.constantFrom(1, 1.6, 3.2), (view, scale) => {
      const areas = [...labelled(view, scale).names].flatMap(([id, side]) => {
        const named = view.entities.get(id)
        return named === undefined ? [] : [nameArea(named, view.positions.get(id) ?? { x: 0, y: 0 }, scale, side)]
      })
      for (const [index, a] of areas.entries()) {
        for (const b of areas.slice(index + 1)) expect(boxesOverlap(a, b)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

test('words are written along a line that is long enough, and not along a short one', () => {
  const view = viewOf([entity('a'), entity('b'), entity('c')], [link('a', 'b'), link('b', 'c')], {
    at: { a: { x: 0, y: 0 }, b: { x: 250, y: 0 }, c: { x: 250, y: 70 } },
  })
  expect([...labelled(view).words]).toEqual(['a-b'])
})

test('words are left out where they would cover a shape or a name', () => {
  const view = viewOf([entity('a'), entity('b'), entity('between')], [link('a', 'b')], {
    at: { a: { x: 0, y: 0 }, b: { x: 250, y: 0 }, between: { x: 125, y: 5 } },
  })
  expect(labelled(view).words.size).toBe(0)
})

test('far out no line is written on', () => {
  const view = viewOf([entity('a'), entity('b')], [link('a', 'b')], { at: { a: { x: 0, y: 0 }, b: { x: 900, y: 0 } } })
  expect(labelled(view, 1).words.size).toBe(1)
  expect(labelled(view, 2).words.size).toBe(0)
})

test('a name does not cover a counter', () => {
  const view = viewOf([entity('a', { degree: 3 }), entity('b')], [], { at: { a: { x: 0, y: 0 }, b: { x: 0, y: 36 } } })
  const question = {
    entities: [...view.entities.values()],
    lines: [],
    positions: view.positions,
    scale: 1,
    meant: new Set<string>(),
  }
  const side = (number: number) =>
    visibleLabels({ ...question, wordsOf: () => '', counterOf: (id) => (id === 'a' ? number : 0) }).names.get('a')
  expect(side(0)).toBe('right')
  expect(side(12)).toBe('left')
})

test('a main name that has to cover a shape covers as little as it can', () => {
  const around = { below: { x: 0, y: 25 }, right: { x: 45, y: 0 }, left: { x: -103, y: 0 }, above: { x: 0, y: -25 } }
  const view = viewOf(
    [entity('main', { name: 'A main name', degree: 9 }), ...Object.keys(around).map((id) => entity(id))],
    [],
    {
      at: { main: { x: 0, y: 0 }, ...around },
    },
  )
  expect(labelled(view).names.get('main')).toBe('left')
})

test('when many are meant, none is written over another', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => entity(`e${index}`))
  const at = Object.fromEntries(crowd.map(({ id }, index) => [id, { x: index * 3, y: 0 }]))
  const view = viewOf(crowd, [], { at })
  expect(
    labelled(
      view,
      1,
      crowd.map(({ id }) => id),
    ).names.size,
  ).toBeLessThan(10)
})
