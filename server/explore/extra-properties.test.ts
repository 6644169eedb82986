import { expect, it } from 'vitest'
import { extraProperties } from './extra-properties.ts'

it('leaves out what has a field of its own, and sorts the rest by name', () => {
  const stored = {
    name: 'Ada',
    kind: 'ship',
    flag: 'Nordland',
    searchText: 'ada',
    degree: 2,
    built: null,
    role: 'guest',
  }
  expect(Object.entries(extraProperties('entity', stored))).toEqual([
    ['flag', 'Nordland'],
    ['kind', 'ship'],
    ['role', 'guest'],
  ])
})

it('keeps a property of a link that is a field of entities only', () => {
  expect(extraProperties('link', { id: 'x', role: 'guest', status: 'alleged', reason: 'r', degree: 2 })).toEqual({
    degree: 2,
  })
})
