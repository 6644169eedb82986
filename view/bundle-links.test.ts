import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundleLinks } from './bundle-links.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { link } from './tests/made-up.ts'

const first = link('a', 'b', { id: 'first', status: 'alleged' })
const second = link('b', 'a', { id: 'second', status: 'confirmed' })
const third = link('a', 'b', { id: 'third', status: 'single-source' })

test('a single link is a straight line of its own', () => {
  expect(bundleLinks([first], new Set())).toEqual([
    { id: 'first', from: 'a', to: 'b', links: [first], status: 'alleged', arrowAt: 'to', offset: 0 },
  ])
})

test('several links between two entities are one line that looks like the surest and points both ways', () => {
  expect(bundleLinks([first, second, third], new Set())).toEqual([
    expect.objectContaining({ links: [first, second, third], status: 'confirmed', arrowAt: 'both', offset: 0 }),
  ])
})

test('a dispute shows through a bundle', () => {
  const disputed = link('a', 'b', { id: 'd', status: 'disputed' })
  expect(bundleLinks([second, disputed], new Set())[0]?.status).toBe('disputed')
})

test('when one of them is chosen they spread out to both sides', () => {
  const lines = bundleLinks([first, second, third], new Set(['second']))
  expect(lines.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
  // The second runs the other way, so its side is seen from the other end.
  expect(lines.map(({ offset }) => offset)).toEqual([-26, 0, 26])
  const pair = bundleLinks([first, second], new Set(['first'])).map(({ offset }) => offset)
  expect(pair).toEqual([-13, -13])
})

test('every link is in exactly one line', () => {
  fc.assert(
    fc.property(anyView(), fc.nat(10), (view, pick) => {
      const links = [...view.links.values()]
      const lines = bundleLinks(links, new Set([links[pick]?.id ?? '']))
      expect(lines.flatMap((line) => line.links.map(({ id }) => id)).sort()).toEqual(links.map(({ id }) => id).sort())
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    }),
  )
})
