import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, boxesOverlap } from '../../view/box.ts'
import { plainLayers } from './plain-layers.ts'

const BOX = { left: -20, top: -10, right: 20, bottom: 30 }
const GAPS = { beside: 12, apart: 70 }
const boxesOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, BOX]))
const links = (...pairs: readonly string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }))

test('what a link points to stands above where it comes from', () => {
  const points = plainLayers(boxesOf('abcd'.split('')), links('ab', 'bc', 'ac', 'dc'), GAPS)
  const y = (id: string) => points.get(id)?.y ?? Number.NaN
  expect(y('c')).toBeLessThan(y('b'))
  expect(y('b')).toBeLessThan(y('a'))
  expect(y('d')).toBe(y('b'))
})

test('a long chain is broken into layers that a window can show, and nothing stands below what points to it', () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `${index}`)
  const chain = ids.slice(1).map((id, index) => ({ from: `${index}`, to: id }))
  const points = plainLayers(boxesOf(ids), chain, GAPS)
  const heights = [...points.values()].map(({ y }) => y)
  expect(new Set(heights).size).toBeLessThan(30)
  for (const { from, to } of chain) expect(points.get(to)?.y).toBeLessThanOrEqual(points.get(from)?.y ?? 0)
})

test('circles and links to oneself do no harm', () => {
  expect(plainLayers(boxesOf('abc'.split('')), links('ab', 'bc', 'ca', 'aa'), GAPS).size).toBe(3)
})

test('linked ones come to stand below each other', () => {
  const points = plainLayers(boxesOf('abcdxy'.split('')), links('ax', 'by', 'cx', 'dy'), GAPS)
  const order = 'abcd'.split('').sort((one, other) => (points.get(one)?.x ?? 0) - (points.get(other)?.x ?? 0))
  expect(['acbd', 'bdac']).toContain(order.join(''))
})

test('a chain of thousands is laid out, and so is a crowd in which everybody is linked with many', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `${index}`)
  const chain = ids.slice(1).map((id, index) => ({ from: `${index}`, to: id }))
  expect(plainLayers(boxesOf(ids), chain, GAPS).size).toBe(5_000)
  const crowd = ids.flatMap((from, index) => [7, 77, 777].map((step) => ({ from, to: `${(index * step) % 5_000}` })))
  expect(plainLayers(boxesOf(ids), crowd, GAPS).size).toBe(5_000)
})

test('everybody has a place, and no two the same', () => {
  const id = fc.constantFrom(...'abcdefgh'.split(''))
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 30 }), (some) => {
      const points = plainLayers(boxesOf('abcdefgh'.split('')), some, GAPS)
      const areas = [...points.values()].map((point) => boxAt(BOX, point))
      expect(points.size).toBe(8)
      for (const [index, area] of areas.entries())
        for (const other of areas.slice(index + 1)) expect(boxesOverlap(area, other)).toBe(false)
    }),
  )
})
