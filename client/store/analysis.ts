/** What is being asked of the view's shape, and what came out. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Figures, LongQuestion } from '../analysis/analysis-protocol.ts'
import type { Basis, Network } from '../model/analysis/network.ts'

/** `links` and `common` need no computing to speak of, so they are answered anew whenever the view changes. */
export type Question = LongQuestion | 'links' | 'common'

export interface Outcome {
  readonly question: LongQuestion
  readonly basis: Basis
  readonly network: Network
  readonly figures: Figures
}

export interface AnalysisState {
  /** The panel has a tab only while it is open. */
  readonly isOpen: boolean
  readonly question: Question | null
  /** Only links on at least so many voices count. */
  readonly minVoices: 0 | 2
  /** How far the computing is; null: nothing is computed. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly outcome: Outcome | null
  readonly failure: string | null
  /** The two whose common neighbours are asked for. */
  readonly pair: readonly [string, string] | null
}

export const analysisStore = createStore<AnalysisState>(() => ({
  isOpen: false,
  question: null,
  minVoices: 0,
  progress: null,
  outcome: null,
  failure: null,
  pair: null,
}))

export function useAnalysis(): AnalysisState {
  return useStore(analysisStore)
}
