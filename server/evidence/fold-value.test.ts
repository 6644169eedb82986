import { describe, expect, it } from 'vitest'
import { foldValue } from './fold-value.ts'

describe('foldValue', () => {
  it.each([
    ['10,000', '10 000'],
    ['10\u202f000', '10000'],
    ['more than 1,200,000', 'More  than 1200000'],
    ['Yes', ' yes '],
    ['“two”', '"two"'],
    ['2010–2012', '2010-2012'],
  ])('takes %s and %s for equal', (one, other) => {
    expect(foldValue(one)).toBe(foldValue(other))
  })

  it.each([
    ['10', 'more than 10'],
    ['1.5', '15'],
    ['-5', '5'],
    ['1,2', '12'],
    ['2022-10', '2022 10'],
    ['1,2345', '12345'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldValue(one)).not.toBe(foldValue(other))
  })
})
