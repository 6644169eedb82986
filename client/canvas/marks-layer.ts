/**
 * Draws what belongs to an entity but is no part of its shape, on a layer
 * above the graph: the counter of neighbours not shown, the pin, the ring of
 * the keyboard's focus, the ring of an entity under expansion, and the number
 * on a folded group or a member of a community.
 */
import type { Core } from 'cytoscape'
import { hiddenNeighbours } from '../../view/hidden-neighbours.ts'
import type { Point, View } from '../../view/view.ts'
import { formatCount } from '../../view/words.ts'
import { COUNTER_HEIGHT, COUNTER_TEXT } from '../../view/visible-labels.ts'
import { type Drawing, type DrawnEntity, nodeId } from './drawing.ts'
import { prepareLayer } from './prepare-layer.ts'
import { DIMMED, FADED } from './opacities.ts'
import type { Tokens } from './read-tokens.ts'

export interface Marks {
  readonly view: View
  readonly drawing: Drawing
  readonly tokens: Tokens
  readonly busy: ReadonlySet<string>
  /** The entity that the keyboard is at, when the canvas has the keyboard. */
  readonly focused: string | null
}

/** Below this zoom counters would be specks. */
const COUNTER_ZOOM_MIN = 0.45
/** On a smaller shape a number could not be read. */
const MARK_RADIUS_MIN = 7

export interface MarksLayer {
  draw(marks: Marks): void
  /** The entity whose counter lies at this point of the container, or null. */
  counterAt(point: Point): string | null
  remove(): void
}

interface CounterArea {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function addMarksLayer(container: HTMLElement, cy: Core): MarksLayer {
  const layer = document.createElement('canvas')
  layer.className = 'canvas-marks'
  layer.setAttribute('aria-hidden', 'true')
  container.append(layer)
  let areas: CounterArea[] = []

  return {
    draw(marks) {
      const pen = prepareLayer(layer, container)
      areas = []
      if (pen === null) return
      const extent = cy.extent()
      // Far out just a few have a mark, so that the others need not be looked at in each frame.
      const isNear = cy.zoom() >= COUNTER_ZOOM_MIN
      const marked = isNear ? marks.drawing.entities.values() : ringed(marks)
      for (const entity of marked) {
        const node = cy.getElementById(nodeId(entity.id))
        const { x, y } = node.position()
        const seen = x > extent.x1 - 60 && x < extent.x2 + 60 && y > extent.y1 - 60 && y < extent.y2 + 60
        if (!seen) continue
        pen.globalAlpha =
          node.hasClass('dimmed') || node.hasClass('left-out') ? DIMMED : node.hasClass('faded') ? FADED : 1
        const area = drawMarks(pen, entity, node.renderedPosition(), cy.zoom(), marks)
        if (area !== null) areas.push(area)
      }
    },
    counterAt({ x, y }) {
      const area = areas.find((each) => x >= each.left && x <= each.right && y >= each.top && y <= each.bottom)
      return area?.id ?? null
    },
    remove: () => layer.remove(),
  }
}

function ringed({ drawing, busy, focused }: Marks): readonly DrawnEntity[] {
  return [...busy, ...(focused === null ? [] : [focused])].flatMap((id) => drawing.entities.get(id) ?? [])
}

function drawMarks(
  pen: CanvasRenderingContext2D,
  entity: DrawnEntity,
  at: Point,
  zoom: number,
  { view, tokens, busy, focused }: Marks,
): CounterArea | null {
  const radius = (entity.size / 2) * zoom
  if (entity.mark !== '' && radius >= MARK_RADIUS_MIN) mark(pen, entity, at, zoom, tokens)
  if (focused === entity.id) ring(pen, at, radius + 7, tokens.accent, [])
  if (busy.has(entity.id)) ring(pen, at, radius + 6, tokens.ink, [3, 4])
  if (view.pinned.has(entity.id) && zoom >= COUNTER_ZOOM_MIN) pin(pen, at, radius, zoom, tokens)
  const more = hiddenNeighbours(view, entity.id)
  if (more === 0 || zoom < COUNTER_ZOOM_MIN) return null
  return counter(
    pen,
    entity.id,
    `+${formatCount(more)}`,
    { x: at.x + radius * 0.75, y: at.y - radius * 0.8 },
    zoom,
    tokens,
  )
}

/** A number in the middle of the shape. */
function mark(pen: CanvasRenderingContext2D, entity: DrawnEntity, at: Point, zoom: number, tokens: Tokens): void {
  const size = entity.shape === 'group' ? 13 : 11
  pen.font = `700 ${size * Math.max(0.75, zoom)}px ${tokens.font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = entity.shape === 'group' ? tokens.ink : tokens.paper
  pen.fillText(entity.mark, at.x, at.y + 0.5)
}

function ring(pen: CanvasRenderingContext2D, at: Point, radius: number, colour: string, dashes: number[]): void {
  pen.beginPath()
  pen.setLineDash(dashes)
  pen.lineWidth = 2
  pen.strokeStyle = colour
  pen.arc(at.x, at.y, radius, 0, 2 * Math.PI)
  pen.stroke()
  pen.setLineDash([])
}

/** A slip of paper with the number, its lower left corner over the shape's upper right. */
function counter(
  pen: CanvasRenderingContext2D,
  id: string,
  text: string,
  at: Point,
  zoom: number,
  tokens: Tokens,
): CounterArea {
  const scale = Math.min(1.2, Math.max(0.75, zoom))
  const height = COUNTER_HEIGHT * scale
  pen.font = `600 ${COUNTER_TEXT * scale}px ${tokens.font}`
  const width = Math.max(height, pen.measureText(text).width + 9 * scale)
  const left = at.x - height / 2
  const top = at.y - height / 2
  pen.beginPath()
  pen.roundRect(left, top, width, height, height / 2)
  pen.fillStyle = tokens.surface
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = tokens.inkQuiet
  pen.stroke()
  pen.fillStyle = tokens.ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, left + width / 2, top + height / 2 + 0.5)
  // Larger for fingers, but not towards the shape itself: a tap on that is no wish to expand.
  return { id, left, top: top - 4, right: left + width + 4, bottom: top + height }
}

/** A needle with a head at the shape's upper left. */
function pin(pen: CanvasRenderingContext2D, at: Point, radius: number, zoom: number, tokens: Tokens): void {
  const scale = Math.min(1.2, Math.max(0.7, zoom))
  const x = at.x - radius * 0.72
  const y = at.y - radius * 0.72
  pen.lineCap = 'round'
  for (const [colour, widen] of [
    [tokens.paper, 2.5],
    [tokens.ink, 0],
  ] as const) {
    pen.strokeStyle = colour
    pen.fillStyle = colour
    pen.lineWidth = 1.5 * scale + widen
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x - 4 * scale, y - 6 * scale)
    pen.stroke()
    pen.beginPath()
    pen.arc(x - 4.5 * scale, y - 7 * scale, 3 * scale + widen / 2, 0, 2 * Math.PI)
    pen.fill()
  }
}
