import { expect, test } from 'vitest'
import { labelScale, zoomBeyond } from '../../view/label-scale.ts'
import { palenessAt } from './fade-labels.ts'

test('on the way out names become paler step by step until the texts are enlarged', () => {
  const way = [1.2, 0.985, 0.95, 0.92, 0.905, 0.899].map(palenessAt)
  expect(way).toEqual([null, 'pale', 'paler', 'palest', 'palest', null])
})

test('so they do before each size of texts, but the last', () => {
  const ends = [0.9, 0.72, 0.5625, 0.45, 0.36].map((end) => palenessAt(end * 1.01))
  expect(ends).toEqual(['palest', 'palest', 'palest', 'palest', 'palest'])
  expect(palenessAt(0.285)).toBeNull()
})

test('where the next size of texts begins is farther out, and there is an end to it', () => {
  expect(labelScale(zoomBeyond(1) ?? 0)).toBe(1.25)
  expect(zoomBeyond(0.1)).toBeNull()
})
