/** Lays a large graph out with fcose, without a page. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { removeOverlaps } from '../../view/layout/remove-overlaps.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob } from './layout-protocol.ts'

cytoscape.use(fcose)

/** Points by id, without overlaps; what the job fixes stays. `onStage` is told when the second half begins. */
export function forceLayout({ entities, links }: LayoutJob, onStage: () => void): ReadonlyMap<string, Point> {
  const known = new Set(entities.map(({ id }) => id))
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...entities.map(({ id, box, fixed }) => ({
        data: { id, width: box.right - box.left, height: box.bottom - box.top },
        position: { ...(fixed ?? { x: 0, y: 0 }) },
      })),
      ...links
        .filter(({ from, to }) => known.has(from) && known.has(to))
        .map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
  })
  const fixedNodes = entities.flatMap(({ id, fixed }) =>
    fixed === null ? [] : [{ nodeId: id, position: { ...fixed } }],
  )
  const options = {
    name: 'fcose',
    quality: 'default',
    animate: false,
    randomize: true,
    nodeSeparation: 90,
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    packComponents: false,
    ...(fixedNodes.length > 0 ? { fixedNodeConstraint: fixedNodes } : {}),
  }
  cy.layout(options).run()
  onStage()
  return removeOverlaps(
    entities.map(({ id, box, fixed }) => ({
      id,
      box,
      point: fixed ?? { ...cy.getElementById(id).position() },
      fixed: fixed !== null,
    })),
  )
}
