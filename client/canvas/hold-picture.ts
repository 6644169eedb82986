/**
 * While the hand moves a large picture, what is drawn already is moved as it
 * is, which costs nothing however much it shows; it is drawn anew when the
 * hand comes to rest. Meanwhile its edges may lack what comes into sight.
 */
import type { Core } from 'cytoscape'

/** With fewer elements drawing anew takes less than a frame. */
const ELEMENTS_LEAST = 5_000
/** The hand is at rest when nothing has moved for so long. */
const REST_MS = 140

export interface HeldPicture {
  /** Whether what is drawn is being moved as it is. */
  isHeld(): boolean
  /** Draws what there is to draw with the next frame, as when the view itself has changed. */
  release(): void
  stop(): void
}

/** `parts` gives what lies still in `container` and moves with the picture; `onMove` is told of each move meanwhile. */
export function holdPicture(cy: Core, parts: () => readonly HTMLElement[], onMove: () => void): HeldPicture {
  /** How the picture lay when it was drawn last; null: it is not held. */
  let drawn: { readonly zoom: number; readonly x: number; readonly y: number } | null = null
  let last = { zoom: cy.zoom(), ...cy.pan() }
  let resting = 0
  let moved: readonly HTMLElement[] = []

  const putBack = (): void => {
    for (const part of moved) part.style.transform = ''
    moved = []
  }
  const release = (): void => {
    window.clearTimeout(resting)
    if (drawn === null) return
    drawn = null
    cy.endBatch()
  }
  const follow = (): void => {
    if (drawn === null) {
      if (cy.elements().length < ELEMENTS_LEAST) return
      drawn = last
      // Cytoscape draws nothing as long as a batch is open.
      cy.startBatch()
      moved = parts()
    }
    const { x, y } = cy.pan()
    const ratio = cy.zoom() / drawn.zoom
    const transform = `translate(${x - drawn.x * ratio}px, ${y - drawn.y * ratio}px) scale(${ratio})`
    for (const part of moved) part.style.transform = transform
    window.clearTimeout(resting)
    resting = window.setTimeout(release, REST_MS)
    onMove()
  }
  // Once it is drawn where it lies, and in the same frame.
  const onDrawn = (): void => {
    last = { zoom: cy.zoom(), ...cy.pan() }
    if (drawn === null) putBack()
  }
  cy.on('viewport', follow)
  cy.on('render', onDrawn)
  return {
    isHeld: () => drawn !== null,
    release,
    stop() {
      release()
      putBack()
    },
  }
}
