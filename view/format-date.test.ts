import { expect, test } from 'vitest'
import { formatDate, formatPeriod, formatWhen } from './format-date.ts'

test('a date is written as precisely as it is given', () => {
  expect(formatDate('2022-10-10')).toBe('10 Oct 2022')
  expect(formatDate('2022-10-01')).toBe('1 Oct 2022')
  expect(formatDate('2022-10')).toBe('October 2022')
  expect(formatDate('2022')).toBe('2022')
})

test('text that is no date comes back unchanged', () => {
  expect(formatDate('about 1990')).toBe('about 1990')
  expect(formatDate('2022-13')).toBe('2022-13')
})

test.each([
  [null, null, null],
  ['2009', null, 'from 2009'],
  [null, '2010', 'until 2010'],
  ['2009', '2022', '2009–2022'],
  ['2022-10-14', '2022-10-14', '14 Oct 2022'],
  ['2022-10-10', '2022-10-14', '10–14 Oct 2022'],
  ['2022-09-28', '2022-10-14', '28 Sep – 14 Oct 2022'],
  ['2022-02', '2022-10', 'February – October 2022'],
  ['2021-12-30', '2022-01-02', '30 Dec 2021 – 2 Jan 2022'],
])('the period from %s to %s reads %s', (start, end, words) => {
  expect(formatPeriod(start, end)).toBe(words)
})

test('two ends of different precision both keep their own', () => {
  expect(formatPeriod('2022', '2022-10-14')).toBe('2022 – 14 Oct 2022')
  expect(formatPeriod('2022-10', '2022-10-14')).toBe('October 2022 – 14 Oct 2022')
})

test('an event with a start alone happened then, it did not begin then', () => {
  expect(formatWhen('2022-10', null)).toBe('October 2022')
  expect(formatWhen('2022-10-10', '2022-10-14')).toBe('10–14 Oct 2022')
  expect(formatWhen(null, null)).toBeNull()
})
