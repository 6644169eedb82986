/** A view as Cytoscape is to draw it: plain records, so that two drawings can be compared. */
import type { Status } from '../../contract/evidence.ts'
import { bundleLinks, type Line } from '../../view/bundle-links.ts'
import { type DrawnPart, drawnPart } from '../../view/drawn-part.ts'
import { entityDiameter } from '../../view/entity-size.ts'
import { labelShape } from '../../view/label-shape.ts'
import { COMMUNITY_COLOURS, measureColour } from '../../view/measure.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { formatCount, linkWords } from '../../view/words.ts'

/** Cytoscape keeps nodes and edges under one set of ids, we do not. */
export const nodeId = (entity: string): string => `e ${entity}`
export const edgeId = (line: string): string => `l ${line}`
/** The second stroke of a line in dispute. */
export const denialId = (line: string): string => `d ${line}`

export type Shape = 'person' | 'organisation' | 'event' | 'other' | 'group'

export interface DrawnEntity {
  readonly id: string
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly size: number
  readonly name: string
  /** The colour token that tells a measure; empty: the type's own colour. */
  readonly colour: string
  /** Written on the shape: a community's number, how many lie in a folded group; mostly empty. */
  readonly mark: string
  readonly chosen: boolean
  /** Left out by the filter, but kept in sight. */
  readonly leftOut: boolean
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
  /** All of its links are left out by the filter, but kept in sight. */
  readonly leftOut: boolean
}

export interface Drawing {
  readonly entities: ReadonlyMap<string, DrawnEntity>
  readonly lines: ReadonlyMap<string, DrawnLine>
  /** What the lines stand for, by the line's id. */
  readonly bundles: ReadonlyMap<string, Line>
  /** Folded groups, as `drawnPart` has them. */
  readonly stacks: DrawnPart['stacks']
  readonly stackOf: DrawnPart['stackOf']
}

export const EMPTY_DRAWING: Drawing = {
  entities: new Map(),
  lines: new Map(),
  bundles: new Map(),
  stacks: new Map(),
  stackOf: new Map(),
}

export function drawView(view: View): Drawing {
  const part = drawnPart(view)
  const { faded } = visiblePart(view)
  const entities = new Map<string, DrawnEntity>()
  for (const [id, entity] of part.entities) {
    const point = part.positions.get(id)
    if (point === undefined) continue
    const stack = part.stacks.get(id)
    entities.set(id, {
      id,
      shape: stack === undefined ? shapeOf(entity.type) : 'group',
      x: point.x,
      y: point.y,
      size: entityDiameter(entity),
      name: labelShape(entity).lines.join('\n'),
      ...colouring(view, id, stack?.members.length),
      chosen: (stack?.members ?? [id]).some((each) => view.selection.has(each)),
      leftOut: (stack?.members ?? [id]).every((each) => faded.has(each)),
    })
  }
  const bundles = bundleLinks(part.links.values(), view.selection)
  return {
    entities,
    lines: new Map(bundles.map((line) => [line.id, drawLine(line, view.selection, faded)])),
    bundles: new Map(bundles.map((line) => [line.id, line])),
    stacks: part.stacks,
    stackOf: part.stackOf,
  }
}

/** A community is told by its number as well as by its colour. */
function colouring({ colours }: View, id: string, folded: number | undefined): Pick<DrawnEntity, 'colour' | 'mark'> {
  if (folded !== undefined) return { colour: '', mark: formatCount(folded) }
  if (colours === null) return { colour: '', mark: '' }
  const community = colours.name === 'community' ? colours.values.get(id) : undefined
  const mark = community === undefined || community > COMMUNITY_COLOURS ? '' : String(community)
  return { colour: measureColour(colours, id), mark }
}

function drawLine(line: Line, selection: ReadonlySet<string>, faded: ReadonlySet<string>): DrawnLine {
  const { id, from, to, status, arrowAt, offset, links } = line
  const chosen = links.some((link) => selection.has(link.id))
  const leftOut = faded.size > 0 && links.every((link) => faded.has(link.id))
  return { id, from, to, status, arrowAt, offset, count: links.length, words: lineWords(line), chosen, leftOut }
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
