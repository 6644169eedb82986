/**
 * The graph on the page: mirrors the view store into Cytoscape and turns what
 * hand and keyboard do into actions. Nothing is read back from Cytoscape
 * except where a drag has ended.
 */
import { describeLink, entityHint } from '../model/describe.ts'
import { labelScale } from '../model/label-scale.ts'
import type { Point } from '../model/view.ts'
import { type CanvasController, canvasController } from '../store/canvas-controller.ts'
import { viewStore } from '../store/view-store.ts'
import { animateMoves } from './animate-moves.ts'
import { applyDifference } from './apply-difference.ts'
import { createController } from './create-controller.ts'
import { createCytoscape } from './create-cytoscape.ts'
import { diffElements } from './diff-elements.ts'
import { drawView, EMPTY_DRAWING } from './drawing.ts'
import { findRoom } from './find-room.ts'
import { growthOf } from './growth-of.ts'
import { keyCommand } from './key-command.ts'
import { keyPlace } from './key-place.ts'
import { addMarksLayer } from './marks-layer.ts'
import { type Pointed, pointAt, pointOut } from './point-out.ts'
import { followPointer } from './pointer.ts'
import { readTokens } from './read-tokens.ts'
import { runCommand } from './run-command.ts'
import { forgetRedrawn, NO_LABELS, showLabels } from './show-labels.ts'
import { styleSheet } from './style-sheet.ts'
import { addTooltip } from './tooltip.ts'
import { startWalk } from './walk.ts'
import { watchTheme } from './watch-theme.ts'

export interface CanvasOptions {
  readonly onInspect: (id: string) => void
}

/** After this long without a turn of the wheel the zoom is over. */
const ZOOM_END_MS = 120
/** A pointer that only passes by is not meant. */
const HOVER_MS = 80
const TOOLTIP_MS = 350

/** Fills `container`, which takes the keyboard, with the graph; the function it gives takes everything away again. */
export function mountCanvas(container: HTMLElement, { onInspect }: CanvasOptions): () => void {
  let tokens = readTokens(container)
  let scale = 1
  let drawing = EMPTY_DRAWING
  let state = { ...viewStore.getState(), view: viewStore.getInitialState().view }
  let labels = NO_LABELS
  let hasKeyboard = false

  const stage = document.createElement('div')
  stage.className = 'canvas-stage'
  container.append(stage)
  const cy = createCytoscape(stage, styleSheet(tokens, scale))
  const marks = addMarksLayer(container, cy)
  const tooltip = addTooltip(container)

  const timers = { zoom: 0, hover: 0, tooltip: 0, marks: 0 }
  const drawMarks = (): void => {
    window.cancelAnimationFrame(timers.marks)
    timers.marks = 0
    const focused = hasKeyboard ? walk.current() : null
    marks.draw({ view: state.view, drawing, tokens, busy: state.busy, focused })
  }
  // Most changes make Cytoscape draw, and the marks with it; for the others one drawing per frame is enough.
  const drawMarksSoon = (): void => {
    timers.marks ||= window.requestAnimationFrame(drawMarks)
  }
  const focus = (id?: string): void => {
    if (id !== undefined) walk.put(id)
    container.focus({ preventScroll: true })
  }
  const controller: CanvasController = createController({
    cy,
    view: () => state.view,
    room: () => findRoom(container),
    focus,
  })
  const walk = startWalk((id) => {
    controller.reveal([id])
    drawMarks()
  })

  const restyle = (): void => {
    scale = labelScale(cy.zoom())
    cy.style(styleSheet(tokens, scale))
    labels = showLabels(cy, state.view, drawing, labels)
  }
  const follow = (): void => {
    const before = state
    state = viewStore.getState()
    if (state.view !== before.view) {
      const next = drawView(state.view)
      const difference = diffElements(drawing, next)
      const moved = applyDifference(cy, difference)
      const grown = growthOf(drawing, next, difference)
      labels = forgetRedrawn(labels, difference)
      drawing = next
      labels = showLabels(cy, state.view, drawing, labels)
      animateMoves(cy, [...moved, ...grown])
    }
    if (state.highlight !== before.highlight || (state.highlight !== null && state.view !== before.view)) {
      pointOut(cy, drawing, state.highlight)
    }
    if (state.view !== before.view || state.busy !== before.busy) drawMarksSoon()
  }

  cy.on('zoom', () => {
    window.clearTimeout(timers.zoom)
    timers.zoom = window.setTimeout(() => {
      if (labelScale(cy.zoom()) !== scale) restyle()
    }, ZOOM_END_MS)
  })
  cy.on('render', drawMarks)
  const hover = (pointed: Pointed | null, at: Point): void => {
    window.clearTimeout(timers.hover)
    tooltip.hide()
    stage.classList.toggle('canvas-over', pointed !== null)
    window.clearTimeout(timers.tooltip)
    timers.hover = window.setTimeout(() => pointAt(cy, pointed), HOVER_MS)
    if (pointed !== null) timers.tooltip = window.setTimeout(() => tooltip.show(wordsOf(pointed), at), TOOLTIP_MS)
  }
  const wordsOf = (pointed: Pointed): readonly string[] =>
    pointed.kind === 'entity'
      ? entityHint(state.view, pointed.id)
      : (drawing.bundles.get(pointed.id)?.links ?? []).map((link) => describeLink(state.view, link.id))
  followPointer({
    cy,
    marks,
    drawing: () => drawing,
    onHover: hover,
    onTouch(entity) {
      walk.put(entity)
      hasKeyboard = false
      container.focus({ preventScroll: true })
    },
  })

  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const command = keyCommand(event, keyPlace(event.target, container))
    if (command === null) return
    hasKeyboard = event.target === container
    if (runCommand(command, { controller, walk, onInspect })) event.preventDefault()
    drawMarks()
  }
  const onFocus = (): void => {
    hasKeyboard = container.matches(':focus-visible')
    drawMarks()
  }
  const onBlur = (): void => {
    hasKeyboard = false
    drawMarks()
  }
  const sized = new ResizeObserver(() => cy.resize())
  sized.observe(stage)
  document.addEventListener('keydown', onKey)
  container.addEventListener('focus', onFocus)
  container.addEventListener('blur', onBlur)
  const forgetTheme = watchTheme(() => {
    tokens = readTokens(container)
    restyle()
  })

  follow()
  controller.fit()
  restyle()
  const forgetStore = viewStore.subscribe(follow)
  // Names are measured anew when the page's own font has come.
  void document.fonts.ready.then(() => (cy.destroyed() ? undefined : restyle()))
  canvasController.setState({ current: controller })

  return () => {
    if (canvasController.getState().current === controller) canvasController.setState({ current: null })
    forgetStore()
    forgetTheme()
    window.clearTimeout(timers.zoom)
    window.clearTimeout(timers.hover)
    window.clearTimeout(timers.tooltip)
    window.cancelAnimationFrame(timers.marks)
    sized.disconnect()
    document.removeEventListener('keydown', onKey)
    container.removeEventListener('focus', onFocus)
    container.removeEventListener('blur', onBlur)
    tooltip.remove()
    marks.remove()
    cy.destroy()
    stage.remove()
  }
}
