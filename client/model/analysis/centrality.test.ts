import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import centralities from 'graphology-metrics/centrality/betweenness.js'
import { expect, test } from 'vitest'
import { entity, link, viewOf } from '../../../view/tests/made-up.ts'
import { betweenness, STARTS_MAX } from './betweenness.ts'
import { closeness } from './closeness.ts'
import { basisOf, isUpToDate, type Network, networkOf } from './network.ts'
import { anyNetwork } from './tests/any-network.ts'

/** Letters that are linked: `a-b b-c`. */
const networkFrom = (pairs: string): Network => {
  const links = pairs.split(' ').map((pair) => link(pair[0] ?? '', pair[2] ?? ''))
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  return networkOf(
    viewOf(
      ids.map((id) => entity(id)),
      links,
    ),
    0,
  )
}

test('the middle of a chain connects, its ends do not', () => {
  expect(betweenness(networkFrom('a-b b-c c-d d-e'))).toEqual([0, 0.5, 4 / 6, 0.5, 0])
})

test('the middle of a star connects everybody and is linked to everybody', () => {
  const star = networkFrom('a-x b-x c-x')
  expect(betweenness(star)).toEqual([0, 0, 0, 1])
  expect(closeness(star)).toEqual([2 / 3, 2 / 3, 2 / 3, 1])
})

test('two ways round a square count for half each', () => {
  expect(betweenness(networkFrom('a-b b-c c-d d-a'))).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6])
})

test('one alone has no figures to speak of', () => {
  const alone = networkOf(viewOf([entity('a')]), 0)
  expect([betweenness(alone), closeness(alone)]).toEqual([[0], [0]])
})

test('betweenness is what graphology computes', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const graph = new UndirectedGraph()
      for (const place of network.neighbours.keys()) graph.addNode(String(place))
      for (const [a, others] of network.neighbours.entries())
        for (const b of others) if (a < b) graph.addEdge(String(a), String(b))
      const theirs = centralities(graph, { getEdgeWeight: null, normalized: true })
      for (const [place, value] of betweenness(network).entries())
        expect(value).toBeCloseTo(network.ids.length > 2 ? (theirs[String(place)] ?? 0) : 0, 9)
    }),
  )
})

test('in a large network betweenness is estimated, near to the exact figures and the same each time', () => {
  // Three clusters around a middle, so that an exact answer is known: only the middles and the one between them connect.
  const arms = 3
  const leaves = STARTS_MAX / 2
  const count = 1 + arms * (1 + leaves)
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (let arm = 0; arm < arms; arm += 1) {
    const middle = 1 + arm * (1 + leaves)
    neighbours[0]?.push(middle)
    neighbours[middle]?.push(0, ...Array.from({ length: leaves }, (_, leaf) => middle + 1 + leaf))
    for (let leaf = 1; leaf <= leaves; leaf += 1) neighbours[middle + leaf]?.push(middle)
  }
  const network = { ids: neighbours.map((_, at) => String(at).padStart(5, '0')), neighbours }
  const values = betweenness(network)
  const within = arms * (1 + leaves)
  const pairs = ((count - 1) * (count - 2)) / 2
  const acrossMiddle = (within * (within - 1 - leaves)) / 2
  expect(values[0]).toBeCloseTo(acrossMiddle / pairs, 1)
  expect(values[2]).toBe(0)
  expect(betweenness(network)).toEqual(values)
})

test('closeness lies between 0 and 1, and only one who is linked to all has 1', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      for (const [place, value] of closeness(network).entries()) {
        const degree = network.neighbours[place]?.length ?? 0
        expect(value >= 0 && value <= 1).toBe(true)
        expect(value > 1 - 1e-9).toBe(network.ids.length > 1 && degree === network.ids.length - 1)
      }
    }),
  )
})

test('links on too few voices, hidden entities and links to oneself do not count', () => {
  const links = [link('a', 'b', { voices: 2 }), link('b', 'c', { voices: 1 }), link('c', 'c', { voices: 5 })]
  const view = viewOf([entity('c'), entity('b'), entity('a'), entity('d')], links, { hidden: new Set(['d']) })
  expect(networkOf(view, 2)).toEqual({ ids: ['a', 'b', 'c'], neighbours: [[1], [0], []] })
})

test('figures are outdated once the view shows something else, not when something is selected', () => {
  const view = viewOf([entity('a'), entity('b')], [link('a', 'b')])
  const basis = basisOf(view, 0)
  expect(isUpToDate({ ...view, selection: new Set(['a']) }, basis)).toBe(true)
  expect(isUpToDate({ ...view, hidden: new Set(['a']) }, basis)).toBe(false)
})
