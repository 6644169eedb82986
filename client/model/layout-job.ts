/** What a layout is asked, and what it answers. */
import type { Entity, Link } from '../../contract/graph.ts'
import type { Box } from '../../view/box.ts'
import type { Guide, Point } from '../../view/view.ts'
import type { LayoutKind } from './layout-kinds.ts'

export interface LayoutJob {
  readonly kind: LayoutKind
  /** The most connected first: they give way last. */
  readonly entities: readonly Entity[]
  readonly links: readonly Link[]
  /** Entities among them that stay where they are. */
  readonly fixed: ReadonlyMap<string, Point>
  /** What others take up that are not laid out but stay in sight. */
  readonly obstacles: readonly Box[]
  /** What stands in the middle of the circles; empty: the most connected entity. */
  readonly around: readonly string[]
  /** Where the middle of the picture comes to lie when nothing in it is fixed. */
  readonly middle: Point
  /** Whether it is to be higher than wide, as a phone is. */
  readonly isUpright: boolean
}

export interface LayoutResult {
  /** A point for each entity of the job, in whole pixels. */
  readonly positions: ReadonlyMap<string, Point>
  readonly guides: readonly Guide[]
}
