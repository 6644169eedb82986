/** How the rest of the page speaks to the canvas, as long as there is one. */
import { createStore } from 'zustand/vanilla'
import type { Point } from '../../view/view.ts'

export interface CanvasController {
  /** Shows all of the graph, or all of these entities, between the panels. */
  fit(ids?: Iterable<string>): void
  /** Moves as little as it takes, and zooms out if it must, to show these entities. */
  reveal(ids: Iterable<string>): void
  centreOn(ids: Iterable<string>): void
  zoomIn(): void
  zoomOut(): void
  /** The zoom, 1 for one pixel on screen per unit of the canvas. */
  zoom(): number
  /** The point of the canvas in the middle of what is seen. */
  middle(): Point
  /** Gives the canvas the keyboard, at this entity when one is named. */
  focus(id?: string): void
}

export const canvasController = createStore<{ readonly current: CanvasController | null }>(() => ({ current: null }))
