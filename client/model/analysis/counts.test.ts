import { expect, test } from 'vitest'
import { entity, link, viewOf } from '../../../view/tests/made-up.ts'
import { commonNeighbours } from './common-neighbours.ts'
import { communitiesOf } from './communities-of.ts'
import { countLinks } from './count-links.ts'
import { numberCommunities } from './number-communities.ts'

const view = viewOf(
  [entity('a'), entity('b'), entity('m', { degree: 3 }), entity('n', { degree: 9 }), entity('o')],
  [
    link('a', 'm', { voices: 2 }),
    link('m', 'b', { voices: 2 }),
    link('a', 'n'),
    link('b', 'n', { type: 'FUNDS' }),
    link('a', 'o'),
    link('o', 'o'),
  ],
)

test('common neighbours are linked to both, whichever way', () => {
  expect(commonNeighbours(view, 'a', 'b', 0)).toEqual(['n', 'm'])
  expect(commonNeighbours(view, 'a', 'b', 2)).toEqual(['m'])
  expect(commonNeighbours({ ...view, hidden: new Set(['n']) }, 'a', 'b', 0)).toEqual(['m'])
})

test('links are counted by type, a link to oneself once', () => {
  expect(Object.fromEntries(countLinks(view, null, 0))).toEqual({ a: 3, b: 2, m: 2, n: 2, o: 2 })
  expect(Object.fromEntries(countLinks(view, 'FUNDS', 0))).toEqual({ a: 0, b: 1, m: 0, n: 1, o: 0 })
})

test('the largest community is the first, whatever it was called', () => {
  expect(numberCommunities([7, 3, 3, 9, 7, 3])).toEqual([2, 1, 1, 3, 2, 1])
})

test('a community is called by its most connected member, and those not shown are left out', () => {
  const measure = { name: 'community', values: new Map(Object.entries({ a: 2, m: 1, n: 1, gone: 3 })) }
  expect(communitiesOf(view, measure)).toEqual([
    { number: 1, members: ['n', 'm'], centre: 'Name of n' },
    { number: 2, members: ['a'], centre: 'Name of a' },
  ])
})
