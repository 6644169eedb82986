/** How Cytoscape's elements are marked as written. */
import type { Side, VisibleLabels } from '../../view/visible-labels.ts'

/** Nothing is written yet. */
export const NO_LABELS: VisibleLabels = { names: new Map(), words: new Set() }

/** The classes of a node whose name is written on this side, none where it is not written. */
export function nameClasses(side: Side | undefined): readonly string[] {
  return side === undefined ? [] : ['named', side]
}
