/**
 * Has Cytoscape draw lines that look alike with one stroke. By itself it draws
 * each alone, and asks five times for its box before it does; with thousands of
 * plain lines, as the far look has them, that is most of what a frame takes.
 */
import type { Core } from 'cytoscape'

interface Property {
  readonly value: unknown
  readonly pfValue?: number
  readonly strValue: string
}

/** What an element of Cytoscape (3.34) has beside its documented interface. */
export interface PaintedElement {
  isEdge(): boolean
  pstyle(name: string): Property
  source(): { position(): Readonly<Record<'x' | 'y', number>> }
  target(): { position(): Readonly<Record<'x' | 'y', number>> }
}

export interface Extent {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

type DrawOne = (
  pen: CanvasRenderingContext2D,
  element: PaintedElement,
  ratio: number | null,
  extent: Extent | null,
  ...rest: readonly unknown[]
) => void
type DrawMany = (
  pen: CanvasRenderingContext2D,
  elements: ArrayLike<PaintedElement>,
  ratio: number | null,
  extent: Extent | null,
) => void

/** The part of its renderer that draws; it is not part of its documented interface either. */
export interface Renderer {
  drawCachedElement?: DrawOne
  drawCachedElements?: DrawMany
}

/** Changes how `cy` draws from now on; a renderer that works otherwise stays as it is. */
export function strokeLines(cy: Core): void {
  // A core that draws nothing has none of this.
  const renderer = (cy as unknown as { renderer?(): Renderer }).renderer?.()
  if (renderer !== undefined) strokePlainLines(renderer)
}

export function strokePlainLines(renderer: Renderer): void {
  const { drawCachedElement: drawOne, drawCachedElements: drawMany } = renderer
  if (drawOne === undefined || drawMany === undefined) return
  renderer.drawCachedElement = function (this: Renderer, pen, element, ratio, extent, ...rest) {
    const look = plainLook(element)
    if (look === null) drawOne.call(this, pen, element, ratio, extent, ...rest)
    else stroke(pen, { ...look, lines: [element] }, extent)
  }
  // Lines lie beneath entities, so all plain ones can be drawn before everything else.
  renderer.drawCachedElements = function (this: Renderer, pen, elements, ratio, extent) {
    const { alike, others } = parted(elements)
    for (const lines of alike) stroke(pen, lines, extent)
    drawMany.call(this, pen, others, ratio, extent)
  }
}

interface Look {
  readonly key: string
  readonly colour: string
  readonly width: number
  readonly opacity: number
}

interface AlikeLines extends Look {
  readonly lines: PaintedElement[]
}

function parted(elements: ArrayLike<PaintedElement>): {
  readonly alike: readonly AlikeLines[]
  readonly others: readonly PaintedElement[]
} {
  const alike = new Map<string, AlikeLines>()
  const others: PaintedElement[] = []
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]
    if (element === undefined) continue
    const look = plainLook(element)
    if (look === null) {
      others.push(element)
      continue
    }
    const same = alike.get(look.key)
    if (same === undefined) alike.set(look.key, { ...look, lines: [element] })
    else same.lines.push(element)
  }
  return { alike: [...alike.values()], others }
}

/** How a line is drawn that goes straight from middle to middle and carries nothing; null for everything else. */
function plainLook(element: PaintedElement): Look | null {
  if (!element.isEdge()) return null
  const text = (name: string): string => element.pstyle(name).strValue
  const number = (name: string): number => {
    const { pfValue, value } = element.pstyle(name)
    return pfValue ?? Number(value)
  }
  const isPlain =
    text('curve-style') === 'haystack' &&
    text('line-style') === 'solid' &&
    text('label') === '' &&
    text('visibility') === 'visible' &&
    number('underlay-opacity') === 0 &&
    number('overlay-opacity') === 0
  if (!isPlain) return null
  const colour = `rgb(${String(element.pstyle('line-color').value)})`
  const width = number('width')
  const opacity = number('opacity') * number('line-opacity')
  return { key: `${colour} ${width} ${opacity}`, colour, width, opacity }
}

function stroke(pen: CanvasRenderingContext2D, { lines, colour, width, opacity }: AlikeLines, extent: Extent | null) {
  pen.globalAlpha = opacity
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.beginPath()
  for (const [index, line] of lines.entries()) {
    // Where pale lines cross they are darker, which they would not be within one stroke.
    if (opacity < 1 && index > 0) {
      pen.stroke()
      pen.beginPath()
    }
    const from = line.source().position()
    const to = line.target().position()
    if (extent !== null && isOutside(extent, from, to)) continue
    pen.moveTo(from.x, from.y)
    pen.lineTo(to.x, to.y)
  }
  pen.stroke()
  pen.globalAlpha = 1
}

type Place = ReturnType<ReturnType<PaintedElement['source']>['position']>

function isOutside({ x1, y1, x2, y2 }: Extent, from: Place, to: Place): boolean {
  return (
    Math.max(from.x, to.x) < x1 ||
    Math.min(from.x, to.x) > x2 ||
    Math.max(from.y, to.y) < y1 ||
    Math.min(from.y, to.y) > y2
  )
}
