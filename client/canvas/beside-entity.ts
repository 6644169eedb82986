/** Where the slip about an entity lies that the keyboard has come to. */
import type { Core } from 'cytoscape'
import type { Point } from '../../view/view.ts'
import { nodeId } from './drawing.ts'

/** The lower right of its shape, in pixels of the container; the upper left corner for one that is not drawn. */
export function besideEntity(cy: Core, id: string): Point {
  const node = cy.getElementById(nodeId(id))
  if (node.empty()) return { x: 0, y: 0 }
  const { x, y } = node.renderedPosition()
  const reach = node.renderedWidth() / 2
  return { x: x + reach, y: y + reach }
}
