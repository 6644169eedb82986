/**
 * A small picture of the whole graph with the window's frame in it, for when
 * part of a large graph is out of sight. Dragging in it moves the window. It
 * repeats what fitting, zooming and the list give the keyboard, so screen
 * readers pass it over.
 */
import type { Core } from 'cytoscape'
import type { Point } from '../../view/view.ts'
import { boundsOf } from '../model/make-room.ts'
import type { Drawing, Shape } from './drawing.ts'
import type { Area } from './find-room.ts'
import { prepareLayer } from './prepare-layer.ts'
import type { Tokens } from './read-tokens.ts'

/** With fewer entities everybody sees where they are. */
const ENTITIES_LEAST = 30
const MARGIN = 8
const DOT = 1.5
/** Around the outermost entities, in units of the canvas. */
const AROUND = 60

export interface Minimap {
  draw(drawing: Drawing, tokens: Tokens): void
  /** What it covers, in pixels of the container; null while it is put away. */
  area(): Area | null
  /** What it covers whenever part of the graph is out of sight; null while it never comes. */
  reach(): Area | null
  /** Shows it again or puts it away, until told otherwise; says which. */
  toggle(): boolean
  remove(): void
}

/** How the graph lies in the small picture. */
interface Fit {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export function addMinimap(container: HTMLElement, cy: Core): Minimap {
  const slip = document.createElement('div')
  slip.className = 'minimap'
  slip.setAttribute('aria-hidden', 'true')
  slip.hidden = true
  const dots = document.createElement('canvas')
  const frame = document.createElement('div')
  frame.className = 'minimap-frame'
  slip.append(dots, frame)
  container.append(slip)
  let isWanted = true
  let drawn: Drawing | null = null
  let colours: Tokens | null = null
  let fit: Fit | null = null

  const moveTo = (event: PointerEvent): void => {
    if (fit === null) return
    const box = slip.getBoundingClientRect()
    const at = { x: (event.clientX - box.left - fit.x) / fit.scale, y: (event.clientY - box.top - fit.y) / fit.scale }
    const zoom = cy.zoom()
    cy.stop()
    cy.pan({ x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom })
  }
  slip.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    event.stopPropagation()
    slip.setPointerCapture(event.pointerId)
    moveTo(event)
  })
  slip.addEventListener('pointermove', (event) => {
    if (slip.hasPointerCapture(event.pointerId)) moveTo(event)
  })

  return {
    draw(drawing, tokens) {
      const { x1, y1, x2, y2 } = cy.extent()
      const isOut = ({ x, y }: Point): boolean => x < x1 || x > x2 || y < y1 || y > y2
      const isUseful = drawing.entities.size > ENTITIES_LEAST && [...drawing.entities.values()].some(isOut)
      slip.hidden = !(isWanted && isUseful)
      if (slip.hidden) return
      // The dots stay while only the window moves.
      if (drawing !== drawn || tokens !== colours || fit === null) {
        fit = paint(dots, slip, drawing, tokens)
        drawn = drawing
        colours = tokens
      }
      const left = Math.max(0, x1 * fit.scale + fit.x)
      const top = Math.max(0, y1 * fit.scale + fit.y)
      frame.style.transform = `translate(${left}px, ${top}px)`
      frame.style.width = `${Math.max(4, Math.min(slip.clientWidth, x2 * fit.scale + fit.x) - left)}px`
      frame.style.height = `${Math.max(4, Math.min(slip.clientHeight, y2 * fit.scale + fit.y) - top)}px`
    },
    area: () => (slip.hidden ? null : areaOf(slip)),
    reach() {
      if (!isWanted || cy.nodes().length <= ENTITIES_LEAST) return null
      const wasHidden = slip.hidden
      slip.hidden = false
      const area = areaOf(slip)
      slip.hidden = wasHidden
      return area
    },
    toggle() {
      isWanted = !isWanted
      return isWanted
    },
    remove: () => slip.remove(),
  }
}

function areaOf({ offsetLeft: x1, offsetTop: y1, offsetWidth: width, offsetHeight: height }: HTMLElement): Area {
  return { x1, y1, x2: x1 + width, y2: y1 + height }
}

function paint(canvas: HTMLCanvasElement, slip: HTMLElement, drawing: Drawing, tokens: Tokens): Fit {
  const entities = [...drawing.entities.values()]
  const { left, top, right, bottom } = boundsOf(
    entities.map(({ x, y }) => ({ left: x - AROUND, top: y - AROUND, right: x + AROUND, bottom: y + AROUND })),
  )
  const room = { width: slip.clientWidth - 2 * MARGIN, height: slip.clientHeight - 2 * MARGIN }
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top))
  const fit = {
    scale,
    x: slip.clientWidth / 2 - ((left + right) / 2) * scale,
    y: slip.clientHeight / 2 - ((top + bottom) / 2) * scale,
  }
  const pen = prepareLayer(canvas, slip)
  if (pen === null) return fit
  const colour: Readonly<Record<Shape, string>> = { ...tokens, group: tokens.inkQuiet }
  for (const { x, y, shape, size } of entities) {
    pen.fillStyle = colour[shape]
    pen.beginPath()
    pen.arc(x * scale + fit.x, y * scale + fit.y, Math.max(DOT, (size / 2) * scale), 0, 2 * Math.PI)
    pen.fill()
  }
  return fit
}
