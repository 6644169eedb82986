import { expect, test } from 'vitest'
import { valueWords } from './value-words.ts'

test.each([
  [{ value: '82', unit: 'metres' }, '82\u00a0metres'],
  [{ value: '40', unit: '%' }, '40\u00a0%'],
  [{ value: 'about 40 crates', unit: 'crates' }, 'about 40 crates'],
  [{ value: 'more than 40, by night', unit: 'crates' }, 'more than 40, by night (crates)'],
  [{ value: '2021-03', unit: null }, 'March 2021'],
  [{ value: null, unit: 'crates' }, 'crates'],
  [{ value: null, unit: null }, 'not given'],
])('%o reads “%s”', (valued, words) => {
  expect(valueWords(valued)).toBe(words)
})
