import { expect, test } from 'vitest'
import { fittingQueries } from './fitting-queries.ts'
import { madeUpQuery } from './tests/made-up-query.ts'

const queries = [
  madeUpQuery({ id: 'any', parameters: [{ name: 'it', type: 'entity' }] }),
  madeUpQuery({ id: 'person', parameters: [{ name: 'who', type: 'entity', of: ['Person'] }] }),
  madeUpQuery({ id: 'set', parameters: [{ name: 'them', type: 'entities' }] }),
  madeUpQuery({ id: 'people', parameters: [{ name: 'them', type: 'entities', of: ['Person'] }] }),
  madeUpQuery({
    id: 'year',
    parameters: [
      { name: 'year', type: 'integer' },
      { name: 'who', type: 'entity' },
    ],
  }),
  madeUpQuery({ id: 'none' }),
]
const fit = (...types: string[]) =>
  fittingQueries(
    queries,
    types.map((type) => ({ type })),
  ).map(({ id }) => id)

test('one entity fits blanks for one and for several, those of its type first', () => {
  expect(fit('Person')).toEqual(['person', 'people', 'any', 'set'])
  expect(fit('Vessel')).toEqual(['any', 'set'])
})

test('several entities fit only blanks that take all of them', () => {
  expect(fit('Person', 'Person')).toEqual(['people', 'set'])
  expect(fit('Person', 'Vessel')).toEqual(['set'])
})

test('nothing fits nobody', () => expect(fit()).toEqual([]))
