import { expect, test } from 'vitest'
import { EMPTY_VIEW, NO_FILTER } from '../../view/view.ts'
import { changeFilter, filterStep } from './change-filter.ts'

test.each([
  ['Filter: events off', NO_FILTER, { entityTypes: new Set(['Event']) }],
  [
    'Filter: 2014–2020',
    { ...NO_FILTER, period: { from: '2013', to: '2020' } },
    { period: { from: '2014', to: '2020' } },
  ],
  ['Filter: as of 14 Oct 2022', NO_FILTER, { asOf: '2022-10-14' }],
  ['Remove filter: events off', { ...NO_FILTER, entityTypes: new Set(['Event']) }, { entityTypes: new Set<string>() }],
  ['Clear filter', { ...NO_FILTER, minVoices: 2, hideAlleged: true }, NO_FILTER],
  ['Fade what is left out', NO_FILTER, { fade: true }],
])('the step is named “%s”', (name, before, change) => {
  expect(filterStep(before, { ...before, ...change })).toBe(name)
})

test('an open period is none, and text is kept short and whole', () => {
  const before = changeFilter(EMPTY_VIEW, { period: { from: '2014', to: null } })
  const { filter } = changeFilter(before, { period: { from: null, to: null }, text: `${'x'.repeat(199)}🚢` })
  expect([filter.period, filter.text]).toEqual([null, 'x'.repeat(199)])
})

test('the same sets and periods are no change', () => {
  const view = changeFilter(EMPTY_VIEW, { linkTypes: new Set(['KNOWS']), period: { from: null, to: '2020' } })
  expect(changeFilter(view, { linkTypes: new Set(['KNOWS']), period: { from: null, to: '2020' } })).toBe(view)
})
