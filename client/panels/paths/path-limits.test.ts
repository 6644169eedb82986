import { expect, test } from 'vitest'
import { pairsOf, toWish, USUAL_LIMITS, widerLimits } from './path-limits.ts'

test('each pair of different ends is asked for once', () => {
  expect(pairsOf(['a', 'b', 'a', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  expect(pairsOf(['a', 'a'])).toEqual([])
})

test('at least a status means that status and every surer one', () => {
  expect(toWish('a', 'b', { ...USUAL_LIMITS, status: 'single-source' }).statuses).toEqual([
    'confirmed',
    'corroborated',
    'single-source',
  ])
  expect(toWish('a', 'b', USUAL_LIMITS).statuses).toBe(null)
})

test('what can be widened is offered: length, filters, hubs', () => {
  const names = (limits: Partial<typeof USUAL_LIMITS>) =>
    widerLimits({ ...USUAL_LIMITS, ...limits }).map(([name]) => name)
  expect(names({})).toEqual(['Look up to 8 steps'])
  expect(names({ maxLength: 8 })).toEqual([])
  expect(names({ maxDegree: 5, minVoices: 2 })).toEqual(['Look up to 8 steps', 'Without these filters', 'Allow hubs'])
})
