/** The last part of a layout: what is fixed stays, everything else gets out of the way. */
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import { BoxGrid } from '../../view/box-grid.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob } from './layout-job.ts'
import { removeOverlaps } from '../../view/layout/remove-overlaps.ts'

/** The points with overlaps removed, names included; the entities that the job names first move least. */
export function makeRoom(
  { entities, fixed, obstacles }: Pick<LayoutJob, 'entities' | 'fixed' | 'obstacles'>,
  points: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const placed = removeOverlaps([
    ...obstacles.map((box, index) => ({ id: obstacleId(index), point: { x: 0, y: 0 }, box, fixed: true })),
    ...entities.map((entity) => ({
      id: entity.id,
      point: fixed.get(entity.id) ?? points.get(entity.id) ?? { x: 0, y: 0 },
      box: entityBox(entity),
      fixed: fixed.has(entity.id),
    })),
  ])
  return new Map(entities.map(({ id }) => [id, placed.get(id) ?? { x: 0, y: 0 }]))
}

/** What the fixed entities and the obstacles of a job take up. */
export function takenBy({ entities, fixed, obstacles }: LayoutJob): BoxGrid {
  const taken = new BoxGrid()
  for (const box of obstacles) taken.add(box)
  for (const entity of entities) {
    const point = fixed.get(entity.id)
    if (point !== undefined) taken.add(boxAt(entityBox(entity), point))
  }
  return taken
}

/** The points moved so that the middle of what they take up lies at `middle`. */
export function centredAt(
  points: ReadonlyMap<string, Point>,
  boxes: ReadonlyMap<string, Box>,
  middle: Point,
): ReadonlyMap<string, Point> {
  const areas = [...points].flatMap(([id, point]) => {
    const box = boxes.get(id)
    return box === undefined ? [] : [boxAt(box, point)]
  })
  if (areas.length === 0) return points
  const bounds = boundsOf(areas)
  const dx = Math.round(middle.x - (bounds.left + bounds.right) / 2)
  const dy = Math.round(middle.y - (bounds.top + bounds.bottom) / 2)
  return new Map([...points].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]))
}

/** The least box around all of these; there has to be one. */
export function boundsOf(boxes: readonly Box[]): Box {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const box of boxes) {
    bounds.left = Math.min(bounds.left, box.left)
    bounds.top = Math.min(bounds.top, box.top)
    bounds.right = Math.max(bounds.right, box.right)
    bounds.bottom = Math.max(bounds.bottom, box.bottom)
  }
  return bounds
}

// No entity has an id with a control character.
const obstacleId = (index: number): string => `\u0000${index}`
