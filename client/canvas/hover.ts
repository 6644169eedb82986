/** What happens while the pointer rests on something: the rest steps back, and a slip says in full what it is. */
import type { Core } from 'cytoscape'
import { recallLink } from '../actions/recall-link.ts'
import { describeLink, entityHint, linkHint } from '../model/describe.ts'
import type { Link } from '../../contract/graph.ts'
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
  /** The keyboard has come to an entity; `at` gives the point of the container beside which the slip is to lie. */
  rest(id: string, at: () => Point): void
  /** Closes the slip. */
  quiet(): void
  /** The drawing has changed under the pointer. */
  refresh(): void
  stop(): void
}

/** More links than these are counted. */
const LINKS_TOLD = 6

function linksHint(view: View, links: readonly Link[]): readonly string[] {
  const [only, ...others] = links
  if (only === undefined) return []
  if (others.length === 0) return linkHint(view, only)
  const told = links.slice(0, LINKS_TOLD).map((link) => describeLink(view, link.id))
  return links.length > LINKS_TOLD ? [...told, `and ${links.length - LINKS_TOLD} more links`] : told
}

export function startHover({ cy, container, view, drawing }: HoverScene): Hover {
  const tooltip = addTooltip(container)
  let pointed: Pointed | null = null
  /** What the slip tells about just now. */
  let shown: Pointed | null = null
  let fading = 0
  let telling = 0

  const linksOf = (line: string): readonly Link[] => drawing().bundles.get(line)?.links ?? []
  const wordsOf = ({ kind, id }: Pointed): readonly string[] =>
    kind === 'entity' ? entityHint(view(), id) : linksHint(view(), linksOf(id))
  const isDrawn = ({ kind, id }: Pointed): boolean =>
    kind === 'entity' ? drawing().entities.has(id) : drawing().lines.has(id)
  const tell = (what: Pointed, at: Point): void => {
    tooltip.show(wordsOf(what), at)
    const [only, ...others] = what.kind === 'line' ? linksOf(what.id) : []
    if (only === undefined || others.length > 0) return
    // Who says so is asked for only when somebody wants to read it; most often it is known already.
    void recallLink(only.id).then((detail) => {
      if (detail !== null && shown === what) tooltip.show(linkHint(view(), only, detail.reason), at)
    })
  }
  const tellSoon = (what: Pointed, at: () => Point): void => {
    telling = window.setTimeout(() => {
      shown = what
      tell(what, at())
    }, TOOLTIP_MS)
  }
  const quiet = (): void => {
    shown = null
    window.clearTimeout(fading)
    window.clearTimeout(telling)
    tooltip.hide()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') quiet()
  }
  document.addEventListener('keydown', onKey)

  return {
    point(next, at) {
      quiet()
      pointed = next
      container.classList.toggle('canvas-over', next !== null)
      fading = window.setTimeout(() => pointAt(cy, next), FADE_MS)
      if (next !== null) tellSoon(next, () => at)
    },
    rest(id, at) {
      quiet()
      tellSoon({ kind: 'entity', id }, at)
    },
    quiet,
    refresh() {
      if (pointed === null) return
      quiet()
      if (!isDrawn(pointed)) pointed = null
      container.classList.toggle('canvas-over', pointed !== null)
      pointAt(cy, pointed)
    },
    stop() {
      document.removeEventListener('keydown', onKey)
      quiet()
      tooltip.remove()
    },
  }
}
