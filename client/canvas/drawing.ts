/** A view as Cytoscape is to draw it: plain records, so that two drawings can be compared. */
import type { Status } from '../../contract/evidence.ts'
import { bundleLinks, type Line } from '../../view/bundle-links.ts'
import { entityDiameter } from '../../view/entity-size.ts'
import { labelShape } from '../../view/label-shape.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { linkWords } from '../../view/words.ts'

/** Cytoscape keeps nodes and edges under one set of ids, we do not. */
export const nodeId = (entity: string): string => `e ${entity}`
export const edgeId = (line: string): string => `l ${line}`
/** The second stroke of a line in dispute. */
export const denialId = (line: string): string => `d ${line}`

export type Shape = 'person' | 'organisation' | 'event' | 'other'

export interface DrawnEntity {
  readonly id: string
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly size: number
  readonly name: string
  readonly chosen: boolean
}

export interface DrawnLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly status: Status
  readonly arrowAt: Line['arrowAt']
  readonly offset: number
  /** How many links it stands for. */
  readonly count: number
  readonly words: string
  readonly chosen: boolean
}

export interface Drawing {
  readonly entities: ReadonlyMap<string, DrawnEntity>
  readonly lines: ReadonlyMap<string, DrawnLine>
  /** What the lines stand for, by the line's id. */
  readonly bundles: ReadonlyMap<string, Line>
}

export const EMPTY_DRAWING: Drawing = { entities: new Map(), lines: new Map(), bundles: new Map() }

export function drawView(view: View): Drawing {
  const part = visiblePart(view)
  const entities = new Map<string, DrawnEntity>()
  for (const [id, entity] of part.entities) {
    const point = view.positions.get(id)
    if (point === undefined) continue
    entities.set(id, {
      id,
      shape: shapeOf(entity.type),
      x: point.x,
      y: point.y,
      size: entityDiameter(entity),
      name: labelShape(entity).lines.join('\n'),
      chosen: view.selection.has(id),
    })
  }
  const bundles = bundleLinks(part.links.values(), view.selection)
  return {
    entities,
    lines: new Map(bundles.map((line) => [line.id, drawLine(line, view.selection)])),
    bundles: new Map(bundles.map((line) => [line.id, line])),
  }
}

function drawLine(line: Line, selection: ReadonlySet<string>): DrawnLine {
  const { id, from, to, status, arrowAt, offset, links } = line
  const chosen = links.some((link) => selection.has(link.id))
  return { id, from, to, status, arrowAt, offset, count: links.length, words: lineWords(line), chosen }
}

/** The words along a line: each kind of its links once. */
export function lineWords({ links }: Line): string {
  return [...new Set(links.map((link) => linkWords(link.type).forward))].join(' · ')
}

export function shapeOf(type: string): Shape {
  if (type === 'Person') return 'person'
  if (type === 'Organisation') return 'organisation'
  return type === 'Event' ? 'event' : 'other'
}
