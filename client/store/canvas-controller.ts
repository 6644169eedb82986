/** How the rest of the page speaks to the canvas, as long as there is one. */
import { createStore } from 'zustand/vanilla'
import type { Arrow } from '../model/walk-towards.ts'
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
  /** Draws these entities that far from their places, for a hand that has not let go yet; the view knows nothing of it. */
  drag(ids: Iterable<string>, by: Point): void
  /** The point of the canvas in the middle of what is seen. */
  middle(): Point
  /** Where the first of these entities is on screen, in pixels of the window; the middle of what is seen for none. */
  placeOf(ids: readonly string[]): Point
  /** Shows the small map again or puts it away; says which. */
  toggleMinimap(): boolean
  /** Gives the canvas the keyboard, at this entity when one is named. */
  focus(id?: string): void
  /** The entity that the keyboard is at, as long as it is shown, or those in the folded group that it is at. */
  at(): readonly string[]
  /** Takes the keyboard one entity further (1) or back (-1); false at the ends. */
  step(by: 1 | -1): boolean
  /** Takes the keyboard along a link in a direction; true also where no link leads there. */
  go(arrow: Arrow): boolean
}

export const canvasController = createStore<{ readonly current: CanvasController | null }>(() => ({ current: null }))
