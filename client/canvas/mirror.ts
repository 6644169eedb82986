/** Keeps Cytoscape's picture equal to the view store, and its look equal to theme and zoom. */
import type { Core } from 'cytoscape'
import { isFarLook } from '../../view/far-look.ts'
import { labelScale } from '../../view/label-scale.ts'
import type { View } from '../../view/view.ts'
import type { VisibleLabels } from '../../view/visible-labels.ts'
import { type ViewState, viewStore } from '../store/view-store.ts'
import { animateMoves } from './animate-moves.ts'
import { applyDifference } from './apply-difference.ts'
import { diffElements } from './diff-elements.ts'
import { type Drawing, drawView, EMPTY_DRAWING } from './drawing.ts'
import { growthOf } from './growth-of.ts'
import { fadeLabels, NOTHING_FADED } from './fade-labels.ts'
import { pointOut } from './point-out.ts'
import { readTokens, type Tokens } from './read-tokens.ts'
import { NO_LABELS } from './label-classes.ts'
import { labelsAt, showLabels, writtenAfter } from './show-labels.ts'
import { styleSheet } from './style-sheet.ts'
import { watchTheme } from './watch-theme.ts'
import { workOutLooks } from './work-out-looks.ts'

/** After this long without a turn of the wheel the zoom is over. */
const ZOOM_END_MS = 120
/** While it goes on names become paler this often. */
const FADE_MS = 60

export interface Mirror {
  state(): ViewState
  view(): View
  drawing(): Drawing
  /** What is written. */
  labels(): VisibleLabels
  tokens(): Tokens
  /** Draws what the store holds by then, at the zoom that there is by then. */
  begin(): void
  /** Reads the tokens and measures the names anew. */
  restyle(): void
  stop(): void
}

/** Draws nothing before `begin`; `onChange` is told after each change, and whether the picture is another. */
export function startMirror(cy: Core, container: HTMLElement, onChange: (isRedrawn: boolean) => void): Mirror {
  let state = viewStore.getState()
  let tokens = readTokens(container)
  let drawing = EMPTY_DRAWING
  /** What `begin` will draw: the first look is found for it. */
  let upcoming: Drawing | null = drawView(state.view)
  let labels = NO_LABELS
  let faded = NOTHING_FADED
  let scale = 0
  let far = false
  let zooming = 0
  let fading = 0
  let hasBegun = false

  const redraw = (next = drawView(state.view)): void => {
    const difference = diffElements(drawing, next)
    const grown = growthOf(drawing, next, difference)
    // In one go, so that the look of what is new and named is worked out just once.
    cy.startBatch()
    const written = labelsAt(state, next, cy.zoom())
    const moved = applyDifference(cy, difference, written)
    labels = showLabels(cy, state, next, writtenAfter(labels, difference, written))
    faded = fadeLabels(cy, state, next, labels, faded)
    cy.endBatch()
    drawing = next
    upcoming = null
    workOutLooks(cy, moved.length + difference.entities.added.length)
    animateMoves(cy, [...moved, ...grown])
  }
  const follow = (): void => {
    const before = state
    state = viewStore.getState()
    const isRedrawn = state.view !== before.view
    if (!hasBegun) {
      if (isRedrawn) upcoming = drawView(state.view)
      return
    }
    if (isRedrawn) redraw()
    const isOther = state.highlight !== before.highlight
    if (isOther && !isRedrawn) {
      labels = showLabels(cy, state, drawing, labels)
      fade()
    }
    if (isOther || (state.highlight !== null && isRedrawn)) pointOut(cy, drawing, state.highlight)
    onChange(isRedrawn)
  }
  const fade = (): void => {
    faded = fadeLabels(cy, state, drawing, labels, faded)
  }
  const restyle = (): void => {
    tokens = readTokens(container)
    if (!hasBegun) return
    setLook(drawing)
    labels = showLabels(cy, state, drawing, labels)
    fade()
  }

  const setLook = ({ lines }: Drawing): void => {
    scale = labelScale(cy.zoom())
    far = isFarLook(cy.zoom(), lines.size)
    // Into the style that is there: a new one would read again what Cytoscape says of its own.
    cy.style()
      .fromJson(styleSheet(tokens, scale, far))
      .update()
  }
  const begin = (): void => {
    hasBegun = true
    // The look is set before there is anything to apply it to, so that it is worked out just once.
    const next = upcoming ?? drawView(state.view)
    setLook(next)
    redraw(next)
    pointOut(cy, drawing, state.highlight)
  }

  const forgetStore = viewStore.subscribe(follow)
  const forgetTheme = watchTheme(restyle)
  cy.on('zoom', () => {
    window.clearTimeout(zooming)
    zooming = window.setTimeout(() => {
      if (labelScale(cy.zoom()) !== scale || isFarLook(cy.zoom(), drawing.lines.size) !== far) restyle()
      else fade()
    }, ZOOM_END_MS)
    // On the way as well, as long as the texts keep their size.
    fading ||= window.setTimeout(() => {
      fading = 0
      if (labelScale(cy.zoom()) === scale) fade()
    }, FADE_MS)
  })
  return {
    state: () => state,
    view: () => state.view,
    drawing: () => upcoming ?? drawing,
    labels: () => labels,
    tokens: () => tokens,
    begin,
    restyle,
    stop() {
      window.clearTimeout(zooming)
      window.clearTimeout(fading)
      forgetStore()
      forgetTheme()
    },
  }
}
