import { expect, test } from 'vitest'
import { markMatch } from './mark-match.ts'

const marked = (text: string, typed: string) =>
  markMatch(text, typed)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join('')

test.each([
  ['Tomas Berg', 'ber', 'Tomas [Ber]g'],
  ['Tómas Berg', 'tom be', '[Tóm]as [Be]rg'],
  ['Tomas Berg', 'mas', 'Tomas Berg'],
  ['Звезда Меридиана', 'мер', 'Звезда [Мер]идиана'],
  ['Ελένη Μάρκου', 'μαρ', 'Ελένη [Μάρ]κου'],
  ['O’Hara & Sons', 'hara', 'O’[Hara] & Sons'],
  ['Li Wen', '', 'Li Wen'],
])('in %s the typed %s is marked as %s', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected)
})

test('nothing of the name is lost', () => {
  const text = '  São-Tomé (Étoile) & Co.'
  expect(
    markMatch(text, 'sao co eto')
      .map(({ part }) => part)
      .join(''),
  ).toBe(text)
})
