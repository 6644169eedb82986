/** What the page and the worker that computes say to each other. */
import type { Network } from '../model/analysis/network.ts'
import type { WeakPoints } from '../model/analysis/weak-points.ts'

/** What takes long enough for a worker. */
export type LongQuestion = 'connects' | 'central' | 'communities' | 'weak-points'

export interface AnalysisJob {
  readonly question: LongQuestion
  readonly network: Network
}

/** `values` are by the network's places. */
export type Figures =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'weak-points'; readonly points: WeakPoints }

export type AnalysisReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly figures: Figures }
  | { readonly kind: 'failed'; readonly reason: string }
