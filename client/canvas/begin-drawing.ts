/** Has the graph drawn for the first time; a large one is seen before Cytoscape has it. */
import type { Core } from 'cytoscape'
import { isFarLook } from '../../view/far-look.ts'
import { afterPainting } from './after-painting.ts'
import { layFirstPicture } from './first-picture.ts'
import type { Mirror } from './mirror.ts'
import { labelsAt } from './show-labels.ts'

/** Begins at the look that `cy` has. */
export function beginDrawing(cy: Core, container: HTMLElement, mirror: Mirror): { stop(): void } {
  const drawing = mirror.drawing()
  if (!isFarLook(cy.zoom(), drawing.lines.size)) {
    mirror.begin()
    return { stop: () => undefined }
  }
  const remove = layFirstPicture(container, {
    drawing,
    names: labelsAt(mirror.state(), drawing, cy.zoom()).names,
    look: { zoom: cy.zoom(), pan: { ...cy.pan() } },
    tokens: mirror.tokens(),
  })
  const cancel = afterPainting(() => {
    mirror.begin()
    // In the frame in which the same is there for good.
    cy.one('render', remove)
  })
  return {
    stop() {
      cancel()
      remove()
    },
  }
}
