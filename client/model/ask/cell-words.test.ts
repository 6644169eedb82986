import { expect, test } from 'vitest'
import { cellWords } from './cell-words.ts'
import { compareCells } from './compare-cells.ts'

test.each([
  [null, ''],
  [true, 'yes'],
  [2022, '2022'],
  [12_000, '12\u202f000'],
  ['2022-10-14', '14 Oct 2022'],
  ['2022', '2022'],
  ['single-source', 'one voice'],
  ['EMPLOYED_BY', 'worked for'],
  ['OPPOSES', 'opposed'],
  ['NATO', 'NATO'],
  [['2022-10', 'Mira'], 'October 2022, Mira'],
  [{ labels: ['Entity', 'Person'], properties: { name: 'Mira' } }, 'Mira'],
  [{ type: 'EMPLOYED_BY', properties: {} }, 'worked for'],
  [{ a: 1 }, '{"a":1}'],
])('%j reads “%s”', (value, words) => expect(cellWords(value)).toBe(words))

test('numbers sort by size, texts as people sort them, nothing last', () => {
  expect([10, null, 9, 2].toSorted(compareCells)).toEqual([2, 9, 10, null])
  expect(['item 10', '', 'Item 9', 'ähre', 'Zoo'].toSorted(compareCells)).toEqual([
    'ähre',
    'Item 9',
    'item 10',
    'Zoo',
    '',
  ])
})
