/** Lays a large graph out with fcose, without a page. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { entityBox } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob } from '../model/layout-job.ts'

cytoscape.use(fcose)

/** Points that may still cover each other a little; what the job fixes stays. */
export function forceLayout({ entities, links, fixed }: LayoutJob): ReadonlyMap<string, Point> {
  const known = new Set(entities.map(({ id }) => id))
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...entities.map((entity) => {
        const { left, top, right, bottom } = entityBox(entity)
        const position = { ...(fixed.get(entity.id) ?? { x: 0, y: 0 }) }
        return { data: { id: entity.id, width: right - left, height: bottom - top }, position }
      }),
      ...links
        .filter(({ from, to }) => known.has(from) && known.has(to))
        .map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
  })
  const fixedNodes = [...fixed].map(([nodeId, point]) => ({ nodeId, position: { ...point } }))
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
  return new Map(entities.map(({ id }) => [id, fixed.get(id) ?? { ...cy.getElementById(id).position() }]))
}
