/** Keeps names from being cut off by what lies in a corner of the canvas: one that reaches under it is not written there. */
import type { Core } from 'cytoscape'
import { type Box, boxesOverlap } from '../../view/box.ts'
import { drawnPart } from '../../view/drawn-part.ts'
import { labelScale } from '../../view/label-scale.ts'
import type { View } from '../../view/view.ts'
import { nameArea, type VisibleLabels } from '../../view/visible-labels.ts'
import { nodeId } from './drawing.ts'
import type { Area } from './find-room.ts'

/** In the style sheet it means that the name is not to be seen. */
const BENEATH = 'beneath'

/** Marks the nodes whose name reaches under one of `areas` (in pixels of the container), and gives their ids. */
export function hideNamesBeneath(
  cy: Core,
  view: View,
  { names }: VisibleLabels,
  areas: readonly Area[],
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const now = namesBeneath(view, names, areas.map(toCanvas(cy)), labelScale(cy.zoom()))
  if (now.size === 0 && before.size === 0) return before
  cy.batch(() => {
    for (const id of before) if (!now.has(id)) cy.getElementById(nodeId(id)).removeClass(BENEATH)
    // Also those that were marked before: they may have been drawn anew.
    for (const id of now) {
      const node = cy.getElementById(nodeId(id))
      if (!node.hasClass(BENEATH)) node.addClass(BENEATH)
    }
  })
  return now
}

/** The entities whose name reaches into one of `boxes`, all in units of the canvas. */
export function namesBeneath(
  view: View,
  names: VisibleLabels['names'],
  boxes: readonly Box[],
  scale: number,
): ReadonlySet<string> {
  const { entities, positions } = drawnPart(view)
  const found = [...names].filter(([id, side]) => {
    const entity = entities.get(id)
    const point = positions.get(id)
    if (entity === undefined || point === undefined) return false
    const area = nameArea(entity, point, scale, side)
    return boxes.some((box) => boxesOverlap(area, box))
  })
  return new Set(found.map(([id]) => id))
}

const toCanvas =
  (cy: Core) =>
  ({ x1, y1, x2, y2 }: Area): Box => {
    const zoom = cy.zoom()
    const { x, y } = cy.pan()
    return { left: (x1 - x) / zoom, top: (y1 - y) / zoom, right: (x2 - x) / zoom, bottom: (y2 - y) / zoom }
  }
