import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDisagreements, type Reading } from './find-disagreements.ts'

const reading = (value: string, unit: string | null = null, asOf: string | null = null, supported = true): Reading => ({
  value,
  unit,
  asOf,
  supported,
})

/** The rule word by word: every pair is compared. */
function compareAll(readings: readonly Reading[]): boolean[] {
  const within = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}-`)
  const date = /^\d{4}(-\d{2}(-\d{2})?)?$/
  const agree = (a: string, b: string): boolean =>
    a === b || (date.test(a) && date.test(b) && (within(a, b) || within(b, a)))
  const sameTime = (a: string | null, b: string | null): boolean =>
    a === null || b === null || within(a, b) || within(b, a)
  return readings.map((one) =>
    readings.some(
      (other) =>
        other.supported &&
        sameTime(one.asOf, other.asOf) &&
        (one.unit === null || other.unit === null || one.unit === other.unit) &&
        !agree(one.value, other.value),
    ),
  )
}

describe('findDisagreements', () => {
  it.each([
    ['two values', [reading('9'), reading('12')], [true, true]],
    ['the same value twice', [reading('9', 'people'), reading('9')], [false, false]],
    ['one value alone', [reading('9')], [false]],
    ['values of different months', [reading('9', null, '2021-03'), reading('5', null, '2021-06')], [false, false]],
    ['a day in the month', [reading('9', null, '2021-03'), reading('5', null, '2021-03-14')], [true, true]],
    ['a month in the year', [reading('9', null, '2021'), reading('5', null, '2021-03-14')], [true, true]],
    ['an undated one', [reading('9'), reading('5', null, '2021-03-14')], [true, true]],
    ['different units', [reading('60', 'minutes'), reading('1', 'hours')], [false, false]],
    ['one unit missing', [reading('60', 'minutes'), reading('61')], [true, true]],
    ['a month and a day in it', [reading('2022-10'), reading('2022-10-14')], [false, false]],
    [
      'a month and two days in it',
      [reading('2022-10'), reading('2022-10-14'), reading('2022-10-15')],
      [false, true, true],
    ],
    ['a value that is only denied', [reading('9'), reading('12', null, null, false)], [false, true]],
  ])('compares %s', (_, readings, differing) => {
    expect(findDisagreements(readings)).toEqual(differing)
  })

  it('finds what comparing every pair finds', () => {
    const date = fc.constantFrom('2021', '2022', '2021-03', '2021-04', '2021-03-14', '2021-03-15', '2021-04-01')
    const any = fc.record<Reading>({
      value: fc.oneof(fc.constantFrom('9', '12', 'yes'), date),
      unit: fc.constantFrom(null, 'people', 'crates'),
      asOf: fc.option(date),
      supported: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (readings) => {
        expect(findDisagreements(readings)).toEqual(compareAll(readings))
      }),
      { numRuns: 2000 },
    )
  })
})
