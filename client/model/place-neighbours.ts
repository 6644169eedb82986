/**
 * Finds places for the newcomers of an expansion: in rings around their
 * parent, on free spots, names included. Nothing that has a place moves.
 */
import type { Entity, Link } from '../../contract/graph.ts'
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import { BoxGrid } from '../../view/box-grid.ts'
import { entityDiameter } from '../../view/entity-size.ts'
import { distanceToSegment } from '../../view/distance-to-segment.ts'
import { ringSpots } from './ring-spots.ts'
import type { Point, View } from '../../view/view.ts'

/** On a canvas with more entities, lines cross entities anyway and looking for clear ones would only take time. */
const CLEAR_LINES_MAX = 300
const NICE_RINGS = 8
/** Kept clear around a newcomer, whichever it will be. */
const NEWCOMER_RADIUS = 24

/**
 * A point for each of `newcomers` (those that the view places already are left
 * out), around the entity `parent`, or around the middle of the view when that
 * has no place. `links` are those of the newcomers: one that is linked to
 * others on the canvas comes to stand on their side.
 */
export function placeNeighbours(
  view: View,
  parent: string,
  newcomers: readonly Entity[],
  links: readonly Link[],
): ReadonlyMap<string, Point> {
  const waiting = newcomers.filter((entity) => !view.positions.has(entity.id))
  if (waiting.length === 0) return new Map()
  const centre = view.positions.get(parent) ?? middleOf([...view.positions.values()])
  const others = placed(view, parent)
  const spots = ringSpots({
    centre,
    count: waiting.length,
    box: largestBox(waiting.map(entityBox)),
    taken: takenBoxes(view),
    towards: awayFrom(centre, neighbourPoints(view, parent)),
    isNice: others.length > CLEAR_LINES_MAX ? () => true : clearLine(centre, others),
    niceRings: NICE_RINGS,
  })
  return assign(waiting, spots, (id) => anchorOf(view, id, parent, links))
}

function takenBoxes(view: View): BoxGrid {
  const grid = new BoxGrid()
  for (const [id, point] of view.positions) {
    const entity = view.entities.get(id)
    if (entity !== undefined) grid.add(boxAt(entityBox(entity), point))
  }
  return grid
}

function placed(view: View, except: string): readonly { readonly point: Point; readonly radius: number }[] {
  return [...view.positions].flatMap(([id, point]) => {
    const entity = view.entities.get(id)
    return entity === undefined || id === except ? [] : [{ point, radius: entityDiameter(entity) / 2 }]
  })
}

/** Whether the line from the centre to a spot runs clear of every other entity, and of the newcomers on the spots found so far. */
function clearLine(
  centre: Point,
  others: readonly { readonly point: Point; readonly radius: number }[],
): (spot: Point, found: readonly Point[]) => boolean {
  return (spot, found) =>
    others.every(({ point, radius }) => distanceToSegment(point, centre, spot) > radius + 3) &&
    found.every((point) => distanceToSegment(point, centre, spot) > NEWCOMER_RADIUS)
}

/** One box that each of the boxes fits into, so that every newcomer fits every spot. */
function largestBox(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function neighbourPoints(view: View, id: string): readonly Point[] {
  return [...view.links.values()].flatMap((link) => {
    const other = link.from === id ? link.to : link.to === id ? link.from : id
    const point = other === id ? undefined : view.positions.get(other)
    return point === undefined ? [] : [point]
  })
}

/** The direction from the others' middle to the centre and on; upwards when there are no others. */
function awayFrom(centre: Point, others: readonly Point[]): number {
  if (others.length === 0) return -Math.PI / 2
  const middle = middleOf(others)
  const far = Math.hypot(centre.x - middle.x, centre.y - middle.y)
  return far < 1 ? -Math.PI / 2 : Math.atan2(centre.y - middle.y, centre.x - middle.x)
}

/** The middle of those entities with a place, other than the parent, that a newcomer is linked to; or null. */
function anchorOf(view: View, id: string, parent: string, links: readonly Link[]): Point | null {
  const points = links.flatMap((link) => {
    const other = link.from === id ? link.to : link.to === id ? link.from : parent
    const point = other === parent ? undefined : view.positions.get(other)
    return point === undefined ? [] : [point]
  })
  return points.length === 0 ? null : middleOf(points)
}

/** Those with an anchor choose the spot nearest to it, in order; the rest take what is left from inside out. */
function assign(
  waiting: readonly Entity[],
  spots: readonly Point[],
  anchor: (id: string) => Point | null,
): ReadonlyMap<string, Point> {
  const left = [...spots]
  const result = new Map<string, Point>()
  const anchors = new Map(waiting.map((entity) => [entity.id, anchor(entity.id)]))
  const order = [...waiting].sort((a, b) => Number(anchors.get(a.id) === null) - Number(anchors.get(b.id) === null))
  for (const entity of order) {
    const wish = anchors.get(entity.id) ?? null
    const index = wish === null ? 0 : nearest(left, wish)
    const [spot] = left.splice(index, 1)
    if (spot !== undefined) result.set(entity.id, spot)
  }
  return result
}

function nearest(points: readonly Point[], wish: Point): number {
  const far = points.map((point) => Math.hypot(point.x - wish.x, point.y - wish.y))
  return far.indexOf(Math.min(...far))
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length)
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / count,
    y: points.reduce((sum, point) => sum + point.y, 0) / count,
  }
}
