/**
 * Communities: sets of entities with more links among them than to others.
 * Louvain's method (V. D. Blondel et al., “Fast Unfolding of Communities in
 * Large Networks”, 2008) as graphology has it, with seeded chance.
 */
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Network } from '../model/analysis/network.ts'
import { numberCommunities } from '../model/analysis/number-communities.ts'
import { seededRandom } from '../../view/layout/seeded-random.ts'

/** For each entity the number of its community, 1 for the largest. */
export function findCommunities({ neighbours }: Network): readonly number[] {
  const graph = new UndirectedGraph()
  for (const place of neighbours.keys()) graph.addNode(String(place))
  for (const [place, others] of neighbours.entries()) {
    for (const other of others) if (place < other) graph.addEdge(String(place), String(other))
  }
  if (graph.size === 0) return numberCommunities([...neighbours.keys()])
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: null })
  return numberCommunities(neighbours.map((_, place) => found[String(place)] ?? -1 - place))
}
