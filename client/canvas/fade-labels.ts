/**
 * Lets names fade on the way out instead of vanishing: where zooming out a
 * little farther would leave no room for a name, it is pale already. The names
 * that stay, those of the most connected, stay black.
 */
import type { Core } from 'cytoscape'
import { LABEL_SHARE_LEAST, labelScale, zoomBeyond } from '../../view/label-scale.ts'
import type { VisibleLabels } from '../../view/visible-labels.ts'
import type { ViewState } from '../store/view-store.ts'
import { type Drawing, nodeId } from './drawing.ts'
import { labelsAt } from './show-labels.ts'

/** From the faintest; the style sheet says how pale each is. */
export const PALE_CLASSES = ['palest', 'paler', 'pale'] as const
type Paleness = (typeof PALE_CLASSES)[number]

/** The part of the way to the next size of texts, as a factor of the zoom, in which names fade. */
const BAND = 1.1
/** With more entities looking for the room at another zoom takes longer than a frame. */
const ENTITIES_MAX = 1_500

export type FadedNames = ReadonlyMap<string, Paleness>
export const NOTHING_FADED: FadedNames = new Map()

/** How pale the names are at this zoom that have no room farther out; null: not at all. */
export function palenessAt(zoom: number): Paleness | null {
  if (zoomBeyond(zoom) === null) return null
  const way = Math.log((zoom * labelScale(zoom)) / LABEL_SHARE_LEAST) / Math.log(BAND)
  return way >= 1 ? null : (PALE_CLASSES[Math.max(0, Math.floor(way * PALE_CLASSES.length))] ?? null)
}

/** Marks nodes as pale, touching just those for which that differs from `before`, and gives what is pale now. */
export function fadeLabels(
  cy: Core,
  state: Pick<ViewState, 'view' | 'highlight'>,
  drawing: Drawing,
  { names }: VisibleLabels,
  before: FadedNames,
): FadedNames {
  const paleness = palenessAt(cy.zoom())
  const beyond = zoomBeyond(cy.zoom())
  const now = new Map<string, Paleness>()
  if (paleness !== null && beyond !== null && drawing.entities.size <= ENTITIES_MAX) {
    const staying = labelsAt(state, drawing, beyond).names
    for (const id of names.keys()) if (!staying.has(id)) now.set(id, paleness)
  }
  if (now.size === 0 && before.size === 0) return before
  cy.batch(() => {
    for (const [id, was] of before) if (now.get(id) !== was) cy.getElementById(nodeId(id)).removeClass(was)
    // Also those that were pale before: they may have been drawn anew.
    for (const [id, is] of now) {
      const node = cy.getElementById(nodeId(id))
      if (!node.hasClass(is)) node.addClass(is)
    }
  })
  return now
}
