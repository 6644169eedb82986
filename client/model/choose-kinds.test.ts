import { expect, test } from 'vitest'
import type { NeighbourKind } from '../../contract/neighbours.ts'
import { additionWords, ANY_NEIGHBOUR, countChosen, countOptions } from './choose-kinds.ts'

const link = { link: 'OWNS', direction: 'out', status: 'confirmed' } as const
const kinds: readonly NeighbourKind[] = [
  { type: 'Person', links: [link], count: 5 },
  { type: 'Person', links: [link, { ...link, link: 'LEADS', direction: 'in' }], count: 3 },
  { type: 'Vessel', links: [{ ...link, status: 'alleged' }], count: 2 },
]

test('a neighbour is chosen when one of its links fits all that is asked for', () => {
  expect(countChosen(kinds, ANY_NEIGHBOUR)).toBe(10)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, type: 'Person' })).toBe(8)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, link: 'LEADS', direction: 'in' })).toBe(3)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, link: 'LEADS', direction: 'out' })).toBe(0)
})

test('each value is counted beside the rest of the choice', () => {
  expect(countOptions(kinds, kinds, ANY_NEIGHBOUR, 'type')).toEqual([
    ['Person', 8],
    ['Vessel', 2],
  ])
  expect(countOptions(kinds, kinds, { ...ANY_NEIGHBOUR, type: 'Vessel' }, 'status')).toEqual([
    ['alleged', 2],
    ['confirmed', 0],
  ])
})

test('a value that no neighbour of the period has is still one that can be chosen, and counts none', () => {
  const inPeriod = kinds.slice(0, 1)
  expect(countOptions(kinds, inPeriod, ANY_NEIGHBOUR, 'link')).toEqual([
    ['OWNS', 5],
    ['LEADS', 0],
  ])
})

test('says what an expansion adds, of how many that fit and of how many there are', () => {
  expect(additionWords(253, 253, 50)).toBe('Adds 50 of 253')
  expect(additionWords(1_014, 4_950, 50)).toBe('Adds 50 of the 1\u202f014 that fit, of 4\u202f950')
  expect(additionWords(12, 253, 50)).toBe('Adds 12 of 253')
  expect(additionWords(0, 253, 50)).toBe('No neighbour fits. Choose less strictly.')
})
