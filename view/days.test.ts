import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PartialDate } from '../contract/values.ts'
import { dayNumber, firstDay, isDate, isoDay, lastDay } from './days.ts'
import { anyDate } from './tests/arbitrary-view.ts'

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-10', '2022-10-01', '2022-10-31'],
  ['2022-12', '2022-12-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2022-10-14', '2022-10-14', '2022-10-14'],
  ['0099', '0099-01-01', '0099-12-31'],
  ['9999-12', '9999-12-01', '9999-12-31'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test('a day and its number are the same, also before 1970 and in the first century', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(isoDay(-1)).toBe('1969-12-31')
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }), (number) => {
      expect(dayNumber(isoDay(number))).toBe(number)
    }),
  )
})

test('texts of days sort as the days do', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(firstDay(a) < firstDay(b)).toBe(dayNumber(a) < dayNumber(b))
      expect(firstDay(a) <= lastDay(a)).toBe(true)
    }),
  )
})

test.each(['2022', '2022-10', '2022-10-14', '2022-13', '2022-00', '2022-1', '22', 'May 2022', '2022-10-32', ''])(
  'the page and the contract agree on “%s”',
  (text) => {
    expect(isDate(text)).toBe(PartialDate.safeParse(text).success)
  },
)
