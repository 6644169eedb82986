import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Network } from '../model/analysis/network.ts'
import { anyNetwork } from '../model/analysis/tests/any-network.ts'
import { compute } from './compute.ts'

/** Two cliques of four that share one link, and one alone. */
const twoCliques: Network = {
  ids: 'abcdefghz'.split(''),
  neighbours: [[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2, 4], [3, 5, 6, 7], [4, 6, 7], [4, 5, 7], [4, 5, 6], []],
}

test('two cliques are two communities, and one alone is in none of them', () => {
  expect(compute({ question: 'communities', network: twoCliques })).toEqual({
    kind: 'values',
    values: [1, 1, 1, 1, 2, 2, 2, 2, 3],
  })
})

test('the same network always has the same communities, and nobody is left out', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const found = compute({ question: 'communities', network })
      expect(compute({ question: 'communities', network })).toEqual(found)
      expect(found.kind === 'values' && found.values.every((number) => number >= 1)).toBe(true)
    }),
  )
})

test('progress is told', () => {
  const told: number[] = []
  compute({ question: 'connects', network: twoCliques }, (done) => told.push(done))
  expect(told).toEqual([0])
})
