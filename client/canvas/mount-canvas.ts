/**
 * The graph on the page: mirrors the view store into Cytoscape and turns what
 * hand and keyboard do into actions. Nothing is read back from Cytoscape
 * except where a drag has ended.
 */
import { canvasController } from '../store/canvas-controller.ts'
import { besideEntity } from './beside-entity.ts'
import { createController } from './create-controller.ts'
import { createCytoscape } from './create-cytoscape.ts'
import { findRoom } from './find-room.ts'
import { addGroupsLayer } from './groups-layer.ts'
import { addGuidesLayer } from './guides-layer.ts'
import { holdPicture } from './hold-picture.ts'
import { startHover } from './hover.ts'
import { followKeyboard } from './keyboard.ts'
import { beginDrawing } from './begin-drawing.ts'
import { addMarksLayer } from './marks-layer.ts'
import { addMinimap } from './minimap.ts'
import { startMirror } from './mirror.ts'
import { followPointer } from './pointer.ts'
import { hideNamesBeneath } from './names-beneath.ts'
import { panWithTwoFingers } from './pan-with-two-fingers.ts'
import { startWalk } from './walk.ts'

/** After this long without a move the hand is at rest. */
const REST_MS = 180

/**
 * Fills `container`, which takes the keyboard, with the graph, and keeps `slips`
 * (labels of groups, notes) in place above it; the function it gives takes
 * everything away again.
 */
export function mountCanvas(container: HTMLElement, slips: HTMLElement): () => void {
  container.tabIndex = 0
  const stage = document.createElement('div')
  stage.className = 'canvas-stage'
  container.append(stage)
  const cy = createCytoscape(stage)
  const marks = addMarksLayer(container, cy)
  const groups = addGroupsLayer(container, slips, cy)
  const guides = addGuidesLayer(container, cy)
  const minimap = addMinimap(container, cy)

  const mirror = startMirror(cy, container, (isRedrawn) => {
    held.release()
    if (isRedrawn) hover.refresh()
    drawMarksSoon()
    settleSoon()
  })
  const hover = startHover({ cy, container, view: () => mirror.view(), drawing: () => mirror.drawing() })
  const walk = startWalk((id) => {
    controller.reveal([id])
    hover.rest(id, () => besideEntity(cy, id))
  })
  const controller = createController({
    cy,
    view: () => mirror.view(),
    drawing: () => mirror.drawing(),
    room: () => findRoom(container),
    mapReach: () => minimap.reach(),
    walk,
    toggleMinimap() {
      const isShown = minimap.toggle()
      drawMarksSoon()
      settleSoon()
      return isShown
    },
    focus(id) {
      if (id !== undefined) walk.put(id)
      container.focus({ preventScroll: true })
    },
  })
  const keyboard = followKeyboard(container, () => {
    if (!keyboard.isHere()) hover.quiet()
    drawMarksSoon()
  })

  let frame = 0
  const drawMarks = (): void => {
    window.cancelAnimationFrame(frame)
    frame = 0
    if (held.isHeld()) return
    const { view, busy } = mirror.state()
    const focused = keyboard.isHere() ? walk.current() : null
    groups.draw(view, mirror.tokens())
    guides.draw(view, mirror.tokens())
    minimap.draw(mirror.drawing(), mirror.tokens())
    marks.draw({ view, drawing: mirror.drawing(), tokens: mirror.tokens(), busy, focused })
  }
  // Most changes make Cytoscape draw, and the marks with it; for the others one drawing per frame is enough.
  const drawMarksSoon = (): void => {
    frame ||= window.requestAnimationFrame(drawMarks)
  }
  cy.on('render', drawMarks)
  let settling = 0
  let beneath: ReadonlySet<string> = new Set()
  /** What waits until the hand is at rest. */
  const settleSoon = (): void => {
    window.clearTimeout(settling)
    settling = window.setTimeout(() => {
      const map = minimap.area()
      const areas = [...findRoom(container).corners, ...(map === null ? [] : [map])]
      beneath = hideNamesBeneath(cy, mirror.view(), mirror.labels(), areas, beneath)
    }, REST_MS)
  }
  cy.on('viewport resize', settleSoon)
  const picture = (): readonly HTMLElement[] => [
    ...stage.querySelectorAll<HTMLElement>(':scope > div'),
    ...container.querySelectorAll<HTMLElement>(':scope > canvas'),
    slips,
  ]
  const held = holdPicture(cy, picture, () => minimap.draw(mirror.drawing(), mirror.tokens()))
  cy.on('pan zoom', () => hover.quiet())
  panWithTwoFingers(cy)
  followPointer({
    cy,
    marks,
    drawing: () => mirror.drawing(),
    onHover: (pointed, at) => hover.point(pointed, at),
    onTouch(entity) {
      walk.put(entity)
      container.focus({ preventScroll: true })
      keyboard.leave()
    },
  })
  const sized = new ResizeObserver(() => cy.resize())
  sized.observe(stage)

  controller.fit()
  const begin = beginDrawing(cy, container, mirror)
  // Names are measured anew when the page's own font has come.
  if (document.fonts.status !== 'loaded') {
    void document.fonts.ready.then(() => (cy.destroyed() ? undefined : mirror.restyle()))
  }
  canvasController.setState({ current: controller })

  return () => {
    if (canvasController.getState().current === controller) canvasController.setState({ current: null })
    window.clearTimeout(settling)
    begin.stop()
    held.stop()
    window.cancelAnimationFrame(frame)
    sized.disconnect()
    keyboard.stop()
    hover.stop()
    mirror.stop()
    marks.remove()
    groups.remove()
    guides.remove()
    minimap.remove()
    cy.destroy()
    stage.remove()
  }
}
