/**
 * The first sight of a large view, painted at once. Cytoscape takes many times
 * as long before it has drawn a thousand entities for the first time, and the
 * reader looks at this meanwhile. It is the far look alone, so that it can be
 * simple: straight lines, plain shapes, the names for which there is room.
 */
import { LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from '../../view/box.ts'
import { labelScale } from '../../view/label-scale.ts'
import { type Side, type VisibleLabels, WORDS_SIZE } from '../../view/visible-labels.ts'
import type { Drawing, DrawnEntity, DrawnLine, Shape } from './drawing.ts'
import type { Look } from './look-at.ts'
import { prepareLayer } from './prepare-layer.ts'
import type { Tokens } from './read-tokens.ts'
import { farStroke } from './link-style.ts'
import { DIMMED } from './opacities.ts'

export interface FirstPicture {
  readonly drawing: Drawing
  readonly names: VisibleLabels['names']
  readonly look: Look
  readonly tokens: Tokens
}

/** Lays the picture over `container`; the function it gives takes it away again. */
export function layFirstPicture(container: HTMLElement, picture: FirstPicture): () => void {
  const layer = document.createElement('canvas')
  layer.className = 'canvas-first'
  layer.setAttribute('aria-hidden', 'true')
  container.append(layer)
  const pen = prepareLayer(layer, container)
  if (pen !== null) paintFirstPicture(pen, picture)
  return () => layer.remove()
}

export function paintFirstPicture(pen: CanvasRenderingContext2D, { drawing, names, look, tokens }: FirstPicture): void {
  pen.translate(look.pan.x, look.pan.y)
  pen.scale(look.zoom, look.zoom)
  paintLines(pen, drawing, tokens)
  for (const entity of drawing.entities.values()) paintShape(pen, entity, tokens)
  const scale = labelScale(look.zoom)
  pen.font = `500 ${LABEL_SIZE * scale}px ${tokens.font}`
  for (const [id, side] of names) {
    const entity = drawing.entities.get(id)
    if (entity !== undefined) paintName(pen, entity, side, scale, tokens)
  }
  paintCounts(pen, drawing, scale, tokens)
}

/** Lines that look the same are one stroke, which is most of what makes it quick. */
function paintLines(pen: CanvasRenderingContext2D, { lines, entities }: Drawing, tokens: Tokens): void {
  const alike = new Map<string, DrawnLine[]>()
  for (const line of lines.values()) {
    const key = `${line.status} ${line.leftOut}`
    const others = alike.get(key)
    if (others === undefined) alike.set(key, [line])
    else others.push(line)
  }
  for (const [first, ...others] of alike.values()) {
    if (first === undefined) continue
    const { colour, width, opacity } = farStroke(tokens, first.status, first.leftOut)
    pen.globalAlpha = opacity
    pen.strokeStyle = colour
    pen.lineWidth = width
    pen.beginPath()
    for (const { from, to } of [first, ...others]) {
      const start = entities.get(from)
      const end = entities.get(to)
      if (start === undefined || end === undefined) continue
      pen.moveTo(start.x, start.y)
      pen.lineTo(end.x, end.y)
    }
    pen.stroke()
  }
}

function paintShape(pen: CanvasRenderingContext2D, entity: DrawnEntity, tokens: Tokens): void {
  const { shape, x, y, size, colour, leftOut } = entity
  const half = size / 2
  pen.globalAlpha = leftOut ? DIMMED : 1
  pen.fillStyle = tokens.measures.get(colour) ?? colourOf(shape, tokens)
  pen.beginPath()
  if (shape === 'person') pen.arc(x, y, half, 0, 2 * Math.PI)
  else if (shape === 'organisation' || shape === 'group') pen.roundRect(x - half, y - half, size, size, 5)
  else corners(shape).forEach(([across, down]) => pen.lineTo(x + across * half, y + down * half))
  pen.fill()
  if (shape !== 'group') return
  pen.closePath()
  pen.strokeStyle = tokens.ink
  pen.lineWidth = 1.5
  pen.stroke()
}

function colourOf(shape: Shape, tokens: Tokens): string {
  return shape === 'group' ? tokens.surface : tokens[shape]
}

/** A diamond for an event, a hexagon for a thing of another type, in halves of their size from the middle. */
function corners(shape: Shape): readonly (readonly [number, number])[] {
  if (shape === 'event')
    return [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]
  return [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ]
}

/** How many links a line stands for, in its middle. */
function paintCounts(pen: CanvasRenderingContext2D, drawing: Drawing, scale: number, tokens: Tokens): void {
  const size = WORDS_SIZE * scale
  pen.font = `600 ${size}px ${tokens.font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineWidth = 1
  for (const { from, to, count, leftOut } of drawing.lines.values()) {
    const start = drawing.entities.get(from)
    const end = drawing.entities.get(to)
    if (count < 2 || start === undefined || end === undefined) continue
    const [x, y, half] = [(start.x + end.x) / 2, (start.y + end.y) / 2, size / 2 + 3]
    pen.globalAlpha = leftOut ? DIMMED : 1
    pen.beginPath()
    pen.roundRect(x - half, y - half, 2 * half, 2 * half, 3)
    pen.fillStyle = tokens.paper
    pen.fill()
    pen.strokeStyle = tokens.inkQuiet
    pen.stroke()
    pen.fillStyle = tokens.ink
    pen.fillText(String(count), x, y)
  }
}

function paintName(
  pen: CanvasRenderingContext2D,
  { name, x, y, size, leftOut }: DrawnEntity,
  side: Side,
  scale: number,
  tokens: Tokens,
): void {
  const lines = name.split('\n')
  const height = LABEL_LINE_HEIGHT * scale
  const reach = size / 2 + LABEL_GAP
  const first = {
    below: y + reach + height / 2,
    above: y - reach - height * (lines.length - 0.5),
    right: y - (height * (lines.length - 1)) / 2,
    left: y - (height * (lines.length - 1)) / 2,
  }[side]
  const across = side === 'right' ? x + reach : side === 'left' ? x - reach : x
  pen.globalAlpha = leftOut ? DIMMED : 1
  pen.textAlign = side === 'right' ? 'left' : side === 'left' ? 'right' : 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = 4 * scale
  pen.strokeStyle = tokens.paper
  pen.fillStyle = tokens.ink
  lines.forEach((line, index) => {
    pen.strokeText(line, across, first + index * height)
    pen.fillText(line, across, first + index * height)
  })
}
