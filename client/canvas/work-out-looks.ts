/** Has Cytoscape work out what it draws next before it draws it, so that a large change keeps the page busy in two pieces and not in one. */
import type { Core } from 'cytoscape'

/** With fewer elements changed all of it takes less than a glance. */
const ELEMENTS_LEAST = 300

/** The part of Cytoscape's renderer (3.34) that does so before each frame; it is not part of its documented interface. */
interface Renderer {
  readonly flushRenderedStyleQueue?: () => void
}

/** Looks, bounds and ends of lines, if that many elements are other than in the last frame. */
export function workOutLooks(cy: Core, changed: number): void {
  if (changed < ELEMENTS_LEAST) return
  const { flushRenderedStyleQueue } = (cy as unknown as { renderer(): Renderer }).renderer()
  flushRenderedStyleQueue?.()
}
