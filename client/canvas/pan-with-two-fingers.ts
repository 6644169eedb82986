/** Lets two fingers move and zoom the canvas however near they are to each other. */
import type { Core } from 'cytoscape'

/** The part of Cytoscape's renderer that holds what fingers do; it is not part of its documented interface. */
interface Renderer {
  readonly touchData?: { cxt: boolean }
}

/**
 * Cytoscape (3.34) takes two fingers that come down near each other for a call
 * of the context menu, and moves nothing until they part. The menu has the long
 * press here, so the gesture is called off as soon as it begins.
 */
export function panWithTwoFingers(cy: Core): void {
  cy.on('cxttapstart', (event) => {
    if (!('touches' in event.originalEvent)) return
    const { touchData } = (cy as unknown as { renderer(): Renderer }).renderer()
    // It is set right after this event.
    queueMicrotask(() => {
      if (touchData !== undefined) touchData.cxt = false
    })
  })
}
