import { expect, test } from 'vitest'
import {
  countYears,
  type KindRow,
  linesWithoutYears,
  spanOf,
  subtractYears,
  toKindLine,
  toYearCounts,
  toYearLines,
  withoutYears,
} from './kind-rows.ts'

const rows: readonly KindRow[] = [
  { type: 'Person', links: ['out|OWNS|confirmed||'], count: 5 },
  { type: 'Person', links: ['out|OWNS|confirmed|2010|2012'], count: 3 },
  { type: 'Person', links: ['in|LEADS|alleged||', 'out|OWNS|confirmed|2001|', 'out|OWNS|confirmed|2010|'], count: 2 },
  { type: 'Vessel', links: ['out|OWNS|confirmed||2015'], count: 1 },
]

test('without years, kinds that only years told apart are one', () => {
  expect(withoutYears(rows)).toEqual([
    { type: 'Person', links: ['out|OWNS|confirmed'], count: 8 },
    { type: 'Person', links: ['in|LEADS|alleged', 'out|OWNS|confirmed'], count: 2 },
    { type: 'Vessel', links: ['out|OWNS|confirmed'], count: 1 },
  ])
})

test('a period keeps links that touch it, and none that are undated', () => {
  expect(withoutYears(rows, {})).toEqual(withoutYears(rows))
  expect(withoutYears(rows, { from: '2012', to: '2013' })).toEqual([
    { type: 'Person', links: ['out|OWNS|confirmed'], count: 5 },
    { type: 'Vessel', links: ['out|OWNS|confirmed'], count: 1 },
  ])
  expect(withoutYears(rows, { to: '2009' })).toEqual([
    { type: 'Person', links: ['out|OWNS|confirmed'], count: 2 },
    { type: 'Vessel', links: ['out|OWNS|confirmed'], count: 1 },
  ])
  for (const period of [{ from: '2012', to: '2013' }, { to: '2009' }, { from: '2016' }])
    expect(linesWithoutYears(rows.map(toKindLine), period)).toEqual(withoutYears(rows, period))
  expect(withoutYears(rows, { from: '2016' }).map(({ count }) => count)).toEqual([2])
})

test('the years span what is dated, and the undated are counted', () => {
  const counts = countYears(rows)
  expect(spanOf(counts)).toEqual({ years: { first: '2001', last: '2015' }, undated: 5 })
  expect(spanOf(countYears(rows.slice(0, 1)))).toEqual({ years: null, undated: 5 })
  expect(toYearCounts(toYearLines(counts))).toEqual(counts)
  expect(spanOf(subtractYears(counts, countYears(rows.slice(2))))).toEqual({
    years: { first: '2010', last: '2012' },
    undated: 5,
  })
})
