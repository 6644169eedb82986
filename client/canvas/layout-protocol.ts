/** What the page and the layout worker say to each other. */
import type { Box } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'

export interface LayoutJob {
  /** The most important first: they give way last. */
  readonly entities: readonly {
    readonly id: string
    readonly box: Box
    /** Where it stays, or null when it may be placed. */
    readonly fixed: Point | null
  }[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
}

export type LayoutReport =
  | { readonly kind: 'progress'; readonly stage: 'arranging' | 'making room' }
  | { readonly kind: 'done'; readonly positions: ReadonlyMap<string, Point> }
  | { readonly kind: 'failed'; readonly reason: string }
