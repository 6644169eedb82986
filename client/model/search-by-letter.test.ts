import { expect, test } from 'vitest'
import { NOTHING_TYPED, searchByLetter, typeLetter, type Typed } from './search-by-letter.ts'

const NAMES = ['Expand', 'Expand…', 'Collapse', 'Hide', 'Hide all others', 'Inspect']

/** Letters that follow each other at once. */
const typed = (letters: string): Typed =>
  letters.split('').reduce((before, letter) => typeLetter(before, letter, 0), NOTHING_TYPED)

test.each([
  ['h', 0, 3],
  ['h', 3, 4],
  ['hh', 3, 4],
  ['h', 4, 3],
  ['e', 1, 0],
  ['co', 0, 2],
  ['hide a', 3, 4],
  ['x', 0, null],
])('%s typed at %i leads to %s', (letters, from, expected) => {
  expect(searchByLetter(NAMES, from, typed(letters))).toBe(expected)
})

test('a letter after a pause begins anew', () => {
  const first = typeLetter(NOTHING_TYPED, 'H', 1000)
  expect(typeLetter(first, 'i', 1500).letters).toBe('hi')
  expect(typeLetter(first, 'i', 2000).letters).toBe('i')
})
