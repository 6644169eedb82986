import { expect, test } from 'vitest'
import { entity, link } from './tests/made-up.ts'
import { entityInTime, linkInTime, meetsPeriod, standsOn, timeSpan } from './time-span.ts'
import { NO_FILTER } from './view.ts'

test.each([
  ['a year that happens', '2022', null, false, '2022-01-01', '2022-12-31'],
  ['a month that happens', '2022-10', null, false, '2022-10-01', '2022-10-31'],
  ['a day that happens', '2022-10-14', null, false, '2022-10-14', '2022-10-14'],
  ['a beginning of what lasts', '2009', null, true, '2009-01-01', null],
  ['an end alone', null, '2022-10', true, null, '2022-10-31'],
  ['both ends', '2009', '2022-10', true, '2009-01-01', '2022-10-31'],
] as const)('%s spans all days that it can mean', (_, start, end, lasting, from, to) => {
  expect(timeSpan({ start, end }, lasting)).toEqual({ from, to })
})

test.each([
  // what is known, the period, whether they meet
  ['2022-10', '2022-10-20', '2022-11', true],
  ['2022-10', '2022-11', null, false],
  ['2022', '2022-12-31', '2023', true],
  ['2022', '2023', null, false],
  ['2022-10-14', '2022-10', '2022-10', true],
  ['2022-10-14', '2022-10-15', null, false],
  ['2022-10-14', null, '2022-10-13', false],
  ['2022-10-14', null, '2022', true],
])('%s lies in the period from %s to %s: %s', (date, from, to, meets) => {
  const span = timeSpan({ start: date, end: null }, false)
  expect(span !== null && meetsPeriod(span, { from, to })).toBe(meets)
})

test('what lasts without an end lies in every later period, in none before', () => {
  const span = timeSpan({ start: '2009', end: null }, true) ?? { from: null, to: null }
  expect(meetsPeriod(span, { from: '2020', to: null })).toBe(true)
  expect(meetsPeriod(span, { from: null, to: '2008' })).toBe(false)
})

test.each([
  ['before it began', '2009', '2022-10', '2008-12-31', false],
  ['in the year in which it began', '2009', '2022-10', '2009-01-01', true],
  ['in between', '2009', '2022-10', '2015-06-15', true],
  ['in the month in which it ended', '2009', '2022-10', '2022-10-31', true],
  ['after it ended', '2009', '2022-10', '2022-11-01', false],
  ['long after the beginning, with no end known', '2009', null, '2024-01-01', true],
  ['before an end, with no beginning known', null, '2010', '2000-01-01', true],
  ['on a day of which only the year is asked', '2009-07', null, '2009', true],
])('%s', (_, start, end, day, stands) => {
  expect(standsOn({ start, end }, day)).toBe(stands)
})

test('undated links and events stay as the filter says, undated people always', () => {
  const strict = { ...NO_FILTER, asOf: '2022-10-14', undated: false }
  const open = { ...strict, undated: true }
  const inBoth = (of: typeof strict) => [
    linkInTime(of, link('a', 'b')),
    entityInTime(of, entity('a', { type: 'Event' })),
    entityInTime(of, entity('a')),
  ]
  expect(inBoth(open)).toEqual([true, true, true])
  expect(inBoth(strict)).toEqual([false, false, true])
  expect(linkInTime({ ...NO_FILTER, undated: false }, link('a', 'b'))).toBe(true)
})

test('a period and a day together ask for both', () => {
  const filter = { ...NO_FILTER, period: { from: '2020', to: '2021' }, asOf: '2021-06-01' }
  expect(linkInTime(filter, link('a', 'b', { start: '2020', end: '2021-05' }))).toBe(false)
  expect(linkInTime(filter, link('a', 'b', { start: '2020', end: '2021-06' }))).toBe(true)
})
