/** Lets what is not meant step back: under the pointer, or when a panel points something out. */
import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Highlight } from '../store/view-store.ts'
import { denialId, type Drawing, edgeId, nodeId } from './drawing.ts'

/** What lies under the pointer. */
export interface Pointed {
  readonly kind: 'entity' | 'line'
  readonly id: string
}

/** With more links than this, their words would cover each other when all are written at once. */
const WORDS_MAX = 8

/** Fades all but what is pointed at, its links and their ends; null lets everything come back. */
export function pointAt(cy: Core, pointed: Pointed | null): void {
  cy.batch(() => {
    cy.elements('.faded, .hovered').removeClass('faded hovered')
    if (pointed === null) return
    if (pointed.kind === 'entity') {
      const node = cy.getElementById(nodeId(pointed.id))
      const links = node.connectedEdges()
      node.addClass('hovered')
      if (links.length <= WORDS_MAX) links.addClass('hovered')
      fadeAllBut(cy, node.closedNeighborhood())
    } else {
      const edges = cy.getElementById(edgeId(pointed.id)).union(cy.getElementById(denialId(pointed.id)))
      edges.addClass('hovered')
      fadeAllBut(cy, edges.union(edges.connectedNodes()))
    }
  })
}

/** Points out what a panel names, and dims the rest if the panel wants that. */
export function pointOut(cy: Core, drawing: Drawing, highlight: Highlight | null): void {
  cy.batch(() => {
    cy.elements('.pointed-out, .dimmed').removeClass('pointed-out dimmed')
    if (highlight === null) return
    let meant: CollectionReturnValue = cy.collection()
    for (const id of highlight.entities) meant = meant.union(cy.getElementById(nodeId(id)))
    for (const [id, line] of drawing.bundles) {
      if (!line.links.some((link) => highlight.links.has(link.id))) continue
      meant = meant.union(cy.getElementById(edgeId(id))).union(cy.getElementById(denialId(id)))
    }
    meant.not('.denial').addClass('pointed-out')
    // The ends of a link that is meant stay, or the link would hang in the air.
    if (highlight.dimRest) cy.elements().not(meant.union(meant.connectedNodes())).addClass('dimmed')
  })
}

function fadeAllBut(cy: Core, kept: CollectionReturnValue): void {
  cy.elements().not(kept).addClass('faded')
}
