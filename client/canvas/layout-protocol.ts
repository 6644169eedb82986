/** What the layout worker says to the page; it is asked with a layout job. */
import type { LayoutResult } from '../model/layout-job.ts'

export interface LayoutProgress {
  readonly stage: 'arranging' | 'making room'
  /** How much of the stage is done, 0 to 1, where that is known. */
  readonly share: number | null
}

export type LayoutReport =
  | ({ readonly kind: 'progress' } & LayoutProgress)
  | ({ readonly kind: 'done' } & LayoutResult)
  | { readonly kind: 'failed'; readonly reason: string }
