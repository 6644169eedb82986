import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { suggestTypes } from './suggest-types.ts'

const at = (text: string, line = 1, column = 1) => ({ text, line, column })
const messagesFor = (text: string, known: readonly string[]) =>
  suggestTypes([at(text)], known).map(({ message }) => message)

describe('suggesting types', () => {
  const KNOWN = ['Person', 'Organisation', 'Vessel', 'EMPLOYED_BY', 'OWNS']

  it('says nothing about what is there, in back-quotes or not', () => {
    expect(suggestTypes([at('Person'), at('`Vessel`')], KNOWN)).toEqual([])
  })

  it.each([
    ['Persn', 'Person'],
    ['person', 'Person'],
    ['Organization', 'Organisation'],
    ['employedBy', 'EMPLOYED_BY'],
    ['`OWN`', 'OWNS'],
  ])('offers for %s the nearest one, %s', (text, meant) => {
    expect(messagesFor(text, KNOWN)).toEqual([expect.stringMatching(new RegExp(`Did you mean “${meant}”\\?$`))])
  })

  it('lists what there is when nothing is near', () => {
    expect(messagesFor('Zeppelin', KNOWN)).toEqual([
      'There is no type “Zeppelin” here. There are Person, Organisation, Vessel, EMPLOYED_BY, OWNS.',
    ])
    const many = Array.from({ length: 9 }, (_, index) => `Type${index}`)
    expect(messagesFor('Zeppelin', many)).toEqual([expect.stringMatching(/Type7 and others\.$/)])
  })

  it('tells each unknown type once, where it comes first, with its back-quotes', () => {
    const hints = suggestTypes([at('`Of age`', 2, 3), at('Vessel'), at('`Of age`', 5, 1)], KNOWN)
    expect(hints).toEqual([{ line: 2, column: 3, length: 8, message: expect.stringContaining('“Of age”') }])
  })
})

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['tern', '', 4],
    ['tern', 'tern', 0],
    ['tern', 'torn', 1],
    ['tern', 'ten', 1],
    ['tern', 'stern', 1],
    ['kitten', 'sitting', 3],
  ])('of “%s” and “%s” is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is the same in both directions, and grows by one with a letter at most', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1, maxLength: 1 }), (one, other, letter) => {
        const distance = editDistance(one, other)
        expect(editDistance(other, one)).toBe(distance)
        expect(Math.abs(editDistance(one + letter, other) - distance)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('minds only the first hundred letters', () => {
    expect(editDistance('a'.repeat(10_000), 'b'.repeat(10_000))).toBe(100)
  })
})
