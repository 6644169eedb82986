import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelLines } from './label-lines.ts'

test.each([
  ['Ada Lunt', ['Ada Lunt']],
  ['Federal Guard Service of Ostia', ['Federal Guard', 'Service of Ostia']],
  ['Port official who asked not to be named', ['Port official who', 'asked not to be n…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff…']],
  ['  two   words ', ['two words']],
])('%j', (name, lines) => {
  expect(labelLines(name)).toEqual(lines)
})

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

test('at most two lines of at most 18 signs, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const lines = labelLines(name)
      expect(lines.length).toBeGreaterThanOrEqual(1)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(Array.from(signs.segment(line)).length).toBeLessThanOrEqual(18)
    }),
  )
})

test('a name that fits is never cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 2 }), (words) => {
      expect(labelLines(words.join(' ')).join(' ')).toBe(words.join(' '))
    }),
  )
})
