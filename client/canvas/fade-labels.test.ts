import { expect, test } from 'vitest'
import { labelScale, zoomBeyond } from '../../view/label-scale.ts'
import { PALE_CLASSES, palenessAt } from './fade-labels.ts'

test('on the way out names become paler step by step until the texts are enlarged', () => {
  const way = [1.2, 0.985, 0.95, 0.92, 0.905, 0.899].map(palenessAt)
  expect(way).toEqual([null, 'pale', 'paler', 'palest', 'palest', null])
})

test('at no zoom is a name paler than a little farther in, but where texts become larger', () => {
  const rank = (zoom: number): number => {
    const paleness = palenessAt(zoom)
    return paleness === null ? PALE_CLASSES.length : PALE_CLASSES.indexOf(paleness)
  }
  for (let zoom = 1.5; zoom > 0.1; zoom -= 0.005) {
    if (labelScale(zoom) === labelScale(zoom - 0.005)) expect(rank(zoom - 0.005)).toBeLessThanOrEqual(rank(zoom))
  }
})

test('where the next size of texts begins is farther out, and there is an end to it', () => {
  expect(labelScale(zoomBeyond(1) ?? 0)).toBe(1.25)
  expect(zoomBeyond(0.1)).toBeNull()
})
