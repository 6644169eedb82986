/** What the rest of the page may ask of the canvas: where to look, and how near. */
import type { Core } from 'cytoscape'
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import { drawnPart } from '../../view/drawn-part.ts'
import { groupBoxes } from '../../view/group-boxes.ts'
import { noteBox } from '../../view/note-box.ts'
import type { Point, View } from '../../view/view.ts'
import type { CanvasController } from '../store/canvas-controller.ts'
import { ZOOM_MAX, ZOOM_MIN } from './create-cytoscape.ts'
import { type Drawing, nodeId } from './drawing.ts'
import { type Area, type Room, withCorner } from './find-room.ts'
import { isSeen, isWithin, type Look, lookAlso, lookAt, lookFrom, lookPastNames } from './look-at.ts'
import { nameBoxes } from './name-boxes.ts'
import { prefersReducedMotion } from './reduced-motion.ts'
import type { Walk } from './walk.ts'

/** A small graph is not blown up to fill the window. */
const FIT_ZOOM_MAX = 1.2
/** Nearer than this, names can be read. */
const READING_ZOOM = 0.7
const ZOOM_STEP = 1.35
const DURATION_MS = 200

export interface ControllerScene {
  readonly cy: Core
  readonly view: () => View
  readonly drawing: () => Drawing
  readonly room: () => Room
  /** What the small picture of the whole covers as soon as part of it is out of sight; null where it never comes. */
  readonly mapReach: () => Area | null
  readonly walk: Walk
  readonly focus: (id?: string) => void
  readonly toggleMinimap: () => boolean
}

/** Places come from the view, never from Cytoscape, where newcomers may still be growing out of their parent. */
export function createController(scene: ControllerScene): CanvasController {
  const { cy, view, drawing, room, mapReach, walk, focus, toggleMinimap } = scene
  const boxes = (ids?: Iterable<string>): readonly Box[] => {
    const { entities, positions, stackOf } = drawnPart(view())
    const own = [...(ids ?? entities.keys())].flatMap((each) => {
      const id = stackOf.get(each) ?? each
      const entity = entities.get(id)
      const point = positions.get(id)
      return entity === undefined || point === undefined ? [] : [boxAt(entityBox(entity), point)]
    })
    if (ids !== undefined) return own
    return [
      ...own,
      ...groupBoxes(view(), 1).map(({ box }) => box),
      ...[...view().notes.values()].map((note) => noteBox(note)),
    ]
  }
  const turnTo = ({ zoom, pan }: Look, gently: boolean): void => {
    cy.stop()
    if (!gently || prefersReducedMotion()) cy.viewport({ zoom, pan: { ...pan } })
    else cy.animate({ zoom, pan: { ...pan } }, { duration: DURATION_MS, easing: 'ease-out' })
  }
  const zoomBy = (factor: number): void => {
    const { x1, y1, x2, y2 } = room().wide
    const level = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, cy.zoom() * factor))
    cy.zoom({ level, renderedPosition: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } })
  }
  const middle = (): Point => {
    const { x1, y1, x2, y2 } = room().wide
    const { x, y } = cy.pan()
    return { x: ((x1 + x2) / 2 - x) / cy.zoom(), y: ((y1 + y2) / 2 - y) / cy.zoom() }
  }

  return {
    fit(ids) {
      const meant = boxes(ids)
      if (meant.length === 0) return
      const look = lookAt(meant, room(), FIT_ZOOM_MAX, ZOOM_MIN)
      const namesAt = (zoom: number): readonly Box[] => nameBoxes(view(), drawing(), zoom)
      turnTo(ids === undefined ? lookPastNames(look, meant, namesAt, room(), cy.width(), ZOOM_MIN) : look, false)
    },
    reveal(ids) {
      const meant = boxes(ids)
      const present = { zoom: cy.zoom(), pan: { ...cy.pan() } }
      const all = boxes()
      const plain = room()
      const besideMap = withCorner(plain, mapReach())
      const roomFor = (look: Look): Room => (isWithin(all, cy.width(), cy.height(), look) ? plain : besideMap)
      if (meant.length === 0 || isSeen(meant, roomFor(present), present)) return
      const look = lookAlso(meant, all, plain, present, ZOOM_MIN)
      const isClear = roomFor(look) === plain || isSeen(meant, besideMap, look)
      turnTo(isClear ? look : lookAlso(meant, all, besideMap, present, ZOOM_MIN), true)
    },
    centreOn(ids) {
      const meant = boxes(ids)
      if (meant.length > 0) turnTo(lookFrom(meant, room(), Math.max(cy.zoom(), READING_ZOOM)), true)
    },
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    zoom: () => cy.zoom(),
    drag(ids, by) {
      const { positions } = view()
      cy.batch(() => {
        for (const id of ids) {
          const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
          cy.getElementById(nodeId(id)).position({ x: x + by.x, y: y + by.y })
        }
      })
    },
    middle,
    placeOf(ids) {
      const { positions, stackOf } = drawnPart(view())
      const [first] = ids.flatMap((id) => positions.get(stackOf.get(id) ?? id) ?? [])
      const { x, y } = first ?? middle()
      const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return { x: left + x * cy.zoom() + cy.pan().x, y: top + y * cy.zoom() + cy.pan().y }
    },
    focus,
    at() {
      const id = walk.current()
      return id === null ? [] : (drawing().stacks.get(id)?.members ?? [id])
    },
    step: (by) => walk.step(by),
    go: (arrow) => walk.go(arrow),
    toggleMinimap,
  }
}
