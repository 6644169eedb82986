import { expect, test } from 'vitest'
import type { NeighbourKind } from '../../contract/neighbours.ts'
import { ANY_NEIGHBOUR, countChosen, countOptions, yearsOf } from './choose-kinds.ts'

const link = { link: 'OWNS', direction: 'out', status: 'confirmed', start: null, end: null } as const
const kinds: readonly NeighbourKind[] = [
  { type: 'Person', links: [link], count: 5 },
  {
    type: 'Person',
    links: [
      { ...link, start: '2010', end: '2012' },
      { ...link, link: 'LEADS', direction: 'in' },
    ],
    count: 3,
  },
  { type: 'Vessel', links: [{ ...link, status: 'alleged', start: '2015' }], count: 2 },
]

test('a neighbour is chosen when one of its links fits all that is asked for', () => {
  expect(countChosen(kinds, ANY_NEIGHBOUR)).toBe(10)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, type: 'Person' })).toBe(8)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, link: 'LEADS', direction: 'in' })).toBe(3)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, link: 'LEADS', direction: 'out' })).toBe(0)
})

test('a period keeps links that touch it, and none that are undated', () => {
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, from: '2012', to: '2013' })).toBe(3)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, from: '2020' })).toBe(2)
  expect(countChosen(kinds, { ...ANY_NEIGHBOUR, to: '2009' })).toBe(0)
})

test('each value is counted beside the rest of the choice', () => {
  expect(countOptions(kinds, ANY_NEIGHBOUR, 'type')).toEqual([
    ['Person', 8],
    ['Vessel', 2],
  ])
  expect(countOptions(kinds, { ...ANY_NEIGHBOUR, type: 'Vessel' }, 'status')).toEqual([
    ['alleged', 2],
    ['confirmed', 0],
  ])
})

test('the years span what is dated, and the undated are counted', () => {
  expect(yearsOf(kinds)).toEqual({ first: '2010', last: '2015', undated: 5 })
})
