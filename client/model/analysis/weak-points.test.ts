import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutOff } from './cut-off.ts'
import type { Network } from './network.ts'
import { anyNetwork } from './tests/any-network.ts'
import { weakPoints } from './weak-points.ts'

/** Two triangles, a b c and e f g, tied together through d. */
const tied: Network = {
  ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  neighbours: [
    [1, 2],
    [0, 2],
    [0, 1, 3],
    [2, 4],
    [3, 5, 6],
    [4, 6],
    [4, 5],
  ],
}

test('what ties two triangles together holds three on each side', () => {
  expect(weakPoints(tied)).toEqual({
    dependants: [0, 0, 2, 3, 2, 0, 0],
    bridges: [
      { a: 2, b: 3, dependants: 3 },
      { a: 3, b: 4, dependants: 3 },
    ],
  })
})

test('those who would be cut off are named', () => {
  expect(cutOff(tied, 'c')).toEqual(['a', 'b'])
  expect(cutOff(tied, ['c', 'd'])).toEqual(['a', 'b', 'c'])
  expect(cutOff(tied, 'a')).toEqual([])
})

test('a long chain is no trouble', () => {
  const count = 20_000
  const neighbours = Array.from({ length: count }, (_, index) =>
    [index - 1, index + 1].filter((i) => i >= 0 && i < count),
  )
  const { bridges } = weakPoints({ ids: neighbours.map((_, index) => String(index)), neighbours })
  expect(bridges).toHaveLength(count - 1)
  expect(bridges[0]?.dependants).toBe(count / 2)
})

test('an entity or a pair holds just as many as are cut off when it is taken away', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const { dependants, bridges } = weakPoints(network)
      for (const [place, id] of network.ids.entries()) expect(cutOff(network, id)).toHaveLength(dependants[place] ?? -1)
      const known = new Map(bridges.map(({ a, b, dependants: count }) => [`${a} ${b}`, count]))
      for (const [a, others] of network.neighbours.entries()) {
        for (const b of others) {
          if (a > b) continue
          expect(cutOff(network, [network.ids[a] ?? '', network.ids[b] ?? ''])).toHaveLength(
            known.get(`${a} ${b}`) ?? 0,
          )
        }
      }
    }),
  )
})
