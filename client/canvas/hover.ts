/** What happens while the pointer rests on something: the rest steps back, and a slip says in full what it is. */
import type { Core } from 'cytoscape'
import { describeLink, entityHint } from '../model/describe.ts'
import type { Point, View } from '../../view/view.ts'
import type { Drawing } from './drawing.ts'
import { type Pointed, pointAt } from './point-out.ts'
import { addTooltip } from './tooltip.ts'

/** A pointer that only passes by is not meant. */
const FADE_MS = 80
const TOOLTIP_MS = 350

export interface HoverScene {
  readonly cy: Core
  readonly container: HTMLElement
  readonly view: () => View
  readonly drawing: () => Drawing
}

export interface Hover {
  /** The pointer has come over something, or over nothing (null), at this point of the container. */
  point(pointed: Pointed | null, at: Point): void
  /** The drawing has changed under the pointer. */
  refresh(): void
  stop(): void
}

export function startHover({ cy, container, view, drawing }: HoverScene): Hover {
  const tooltip = addTooltip(container)
  let pointed: Pointed | null = null
  let fading = 0
  let telling = 0

  const wordsOf = ({ kind, id }: Pointed): readonly string[] =>
    kind === 'entity'
      ? entityHint(view(), id)
      : (drawing().bundles.get(id)?.links ?? []).map((link) => describeLink(view(), link.id))
  const isDrawn = ({ kind, id }: Pointed): boolean =>
    kind === 'entity' ? drawing().entities.has(id) : drawing().lines.has(id)
  const quiet = (): void => {
    window.clearTimeout(fading)
    window.clearTimeout(telling)
    tooltip.hide()
  }

  return {
    point(next, at) {
      quiet()
      pointed = next
      container.classList.toggle('canvas-over', next !== null)
      fading = window.setTimeout(() => pointAt(cy, next), FADE_MS)
      if (next !== null) telling = window.setTimeout(() => tooltip.show(wordsOf(next), at), TOOLTIP_MS)
    },
    refresh() {
      if (pointed === null) return
      quiet()
      if (!isDrawn(pointed)) pointed = null
      container.classList.toggle('canvas-over', pointed !== null)
      pointAt(cy, pointed)
    },
    stop() {
      quiet()
      tooltip.remove()
    },
  }
}
