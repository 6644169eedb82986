import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAskAddress, writeAskAddress } from './ask-address.ts'
import type { BlankType, Question } from './question.ts'

const name = fc.stringMatching(/^[A-Za-z_]\w{0,12}$/).filter((each) => each !== '__proto__')
const values = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 3 })
const blanks = fc.dictionary(name, values, { maxKeys: 4, noNullPrototype: true })
const type = fc.constantFrom<BlankType>('integer', 'date', 'entity', 'entities', 'boolean')

test('whatever a question holds survives the address', () => {
  const saved = fc.record({ kind: fc.constant('saved' as const), id: fc.stringMatching(/^[a-z][a-z-]{0,20}$/), blanks })
  const own = fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), blanks, type)
    .map(([statement, filled, each]) => ({
      kind: 'cypher' as const,
      statement,
      blanks: filled,
      types: Object.fromEntries(Object.keys(filled).map((key) => [key, each])),
    }))
  fc.assert(
    fc.property(fc.oneof(saved, own), (question: Question) => {
      expect(readAskAddress(writeAskAddress(question))).toEqual(question)
    }),
  )
})

test('an address can be read by people', () => {
  const question = { kind: 'saved', id: 'who-works-for', blanks: { organisation: ['organisation/port'] } } as const
  expect(decodeURIComponent(writeAskAddress(question))).toBe('ask=who-works-for&$organisation=organisation/port')
})

test.each(['', 'v=1&on=person/a,0,0', 'ask=', `ask=&cypher=${'x'.repeat(80_000)}`])(
  'what is no question opens nothing (%#)',
  (text) => expect(readAskAddress(text)).toBeNull(),
)
