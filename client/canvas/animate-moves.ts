/** Shows where things come from: newcomers grow out of their parent, moved ones glide to their new place. */
import type { Core } from 'cytoscape'
import type { Move } from './apply-difference.ts'
import { nodeId } from './drawing.ts'
import { prefersReducedMotion } from './reduced-motion.ts'

const DURATION_MS = 200
/** With more on the canvas a frame takes so long that a motion would only delay the picture. */
const DRAWN_MAX = 500
const MOVES_MAX = 150

/** The model has the final places already; this is for the eye only, and is left out where it would not run smoothly. */
export function animateMoves(cy: Core, moves: readonly Move[]): void {
  if (moves.length === 0 || moves.length > MOVES_MAX) return
  if (cy.nodes().length > DRAWN_MAX || prefersReducedMotion()) return
  cy.batch(() => {
    for (const { id, from } of moves) cy.getElementById(nodeId(id)).position({ ...from })
  })
  for (const { id, to } of moves) {
    cy.getElementById(nodeId(id)).animate({ position: { ...to } }, { duration: DURATION_MS, easing: 'ease-out' })
  }
}
