import { expect, test } from 'vitest'
import { rangeOf } from './range-of.ts'

const TEXT = 'WHERE (p)\nRETRN p'

test.each([
  [{ line: 2, column: 1, length: 5 }, 'RETRN'],
  [{ line: 2, column: 1, length: 0 }, 'RETRN'],
  [{ line: 1, column: 7, length: 0 }, '('],
  [{ line: 2, column: 7, length: 40 }, 'p'],
  [{ line: 9, column: 9, length: 1 }, 'p'],
])('%j is “%s”', (place, piece) => {
  const { from, to } = rangeOf(TEXT, place)
  expect(TEXT.slice(from, to)).toBe(piece)
})

test('an empty text has an empty range', () => {
  expect(rangeOf('', { line: 1, column: 1, length: 1 })).toEqual({ from: 0, to: 0 })
})
