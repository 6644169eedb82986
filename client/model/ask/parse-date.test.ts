import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

test.each([
  ['2022', '2022'],
  ['2022-10', '2022-10'],
  ['2022-3-5', '2022-03-05'],
  ['October 2022', '2022-10'],
  ['Oct 2022', '2022-10'],
  ['14 Oct 2022', '2022-10-14'],
  ['1st March 2022', '2022-03-01'],
  ['Oct 14, 2022', '2022-10-14'],
  ['14.10.2022', '2022-10-14'],
  ['10.2022', '2022-10'],
  ['29 February 2024', '2024-02-29'],
])('%s is read as exactly as it is written', (written, date) => {
  expect(parseDate(written)).toBe(date)
})

test.each(['', 'soon', '2022-13', '31 June 2022', '29 February 2023', '22', '2022-10-', 'Foo 2022', '0.2022'])(
  '“%s” is no date',
  (written) => expect(parseDate(written)).toBeNull(),
)
