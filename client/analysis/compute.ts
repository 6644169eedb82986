/** Computes the answer to one question about a network. */
import { betweenness } from '../model/analysis/betweenness.ts'
import { closeness } from '../model/analysis/closeness.ts'
import { weakPoints } from '../model/analysis/weak-points.ts'
import type { AnalysisJob, Figures } from './analysis-protocol.ts'
import { findCommunities } from './find-communities.ts'

export function compute({ question, network }: AnalysisJob, onProgress?: (done: number) => void): Figures {
  switch (question) {
    case 'connects':
      return { kind: 'values', values: betweenness(network, onProgress) }
    case 'central':
      return { kind: 'values', values: closeness(network, onProgress) }
    case 'communities':
      return { kind: 'values', values: findCommunities(network) }
    case 'weak-points':
      return { kind: 'weak-points', points: weakPoints(network) }
  }
}
