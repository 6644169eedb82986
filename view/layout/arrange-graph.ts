/**
 * Lays out a graph of up to some hundred entities, always in the same way:
 * distances on paper follow distances in the network, parts that hang together
 * with nothing else stand beside each other, and no name covers another.
 */
import type { Entity, Link } from '../../contract/graph.ts'
import { boxAt, entityBox } from '../box.ts'
import { clearLines } from './clear-lines.ts'
import { connectedParts } from './connected-parts.ts'
import { linkDistances } from './link-distances.ts'
import { packParts } from './pack-parts.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { stressLayout } from './stress-layout.ts'
import type { Point } from '../view.ts'

const CLEARING_ROUNDS = 12
/** How much narrower and higher a part stands in a window that is higher than wide; names under each other need little room. */
const DRAWN_UP = { x: 0.6, y: 1.8 }

/** A point for each entity, in whole pixels. Those in `fixed` stay where it says, and the rest is laid out around them. Upright suits a window that is higher than wide. */
export function arrangeGraph(
  entities: readonly Entity[],
  links: readonly Link[],
  fixed: ReadonlyMap<string, Point> = new Map(),
  isUpright = false,
): ReadonlyMap<string, Point> {
  const order = [...entities].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const parts = connectedParts(
    order.map(({ id }) => id),
    links,
  ).map((ids) => {
    const kept = pointsOf(ids, fixed)
    const points = stressLayout(linkDistances(ids, links), kept, ids, isUpright)
    return separate(order, isUpright && kept.size === 0 ? drawnUp(points) : points, fixed)
  })
  const boxes = new Map(order.map((entity) => [entity.id, entityBox(entity)]))
  const packed = packParts(
    parts.map((points) => ({
      points,
      stays: [...points.keys()].some((id) => fixed.has(id)),
      boxes: [...points].flatMap(([id, point]) => {
        const box = boxes.get(id)
        return box === undefined ? [] : [boxAt(box, point)]
      }),
    })),
  )
  return offLines(order, links, separate(order, packed, fixed), fixed)
}

/** A few rounds of moving entities off foreign lines and apart again; the last word is that none covers another. */
function offLines(
  order: readonly Entity[],
  links: readonly Link[],
  points: ReadonlyMap<string, Point>,
  fixed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  let now = points
  for (let round = 0; round < CLEARING_ROUNDS; round += 1) {
    const cleared = clearLines(order, links, now, fixed)
    if (cleared === null) return now
    now = separate(order, cleared, fixed)
  }
  return now
}

/** The points with overlaps removed, the most connected entities the least moved. */
function separate(
  order: readonly Entity[],
  points: ReadonlyMap<string, Point>,
  fixed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  return removeOverlaps(
    order.flatMap((entity) => {
      const point = points.get(entity.id)
      return point === undefined
        ? []
        : [{ id: entity.id, point: fixed.get(entity.id) ?? point, box: entityBox(entity), fixed: fixed.has(entity.id) }]
    }),
  )
}

const drawnUp = (points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> =>
  new Map([...points].map(([id, { x, y }]) => [id, { x: x * DRAWN_UP.x, y: y * DRAWN_UP.y }]))

function pointsOf(ids: readonly string[], fixed: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return new Map(
    ids.flatMap((id) => {
      const point = fixed.get(id)
      return point === undefined ? [] : [[id, point] as const]
    }),
  )
}
