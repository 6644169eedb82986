/** Lays out in rows: each type begins a row of its own, its most connected entities first. */
import type { Entity } from '../../contract/graph.ts'
import { boxAt, entityBox } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob, LayoutResult } from './layout-job.ts'
import { boundsOf, takenBy } from './make-room.ts'

/** A page is wider than it is high. */
const ACROSS = 1.6
const UPRIGHT = 0.6
/** Before the rows of each type. */
const TYPE_GAP = 28

/** All cells are as large as the largest entity with its name. Cells that a fixed entity touches stay empty. */
export function gridLayout(job: LayoutJob): LayoutResult {
  const free = job.entities.filter(({ id }) => !job.fixed.has(id))
  if (free.length === 0) return { positions: new Map(job.fixed), guides: [] }
  const cell = boundsOf(free.map(entityBox))
  const width = Math.ceil(cell.right - cell.left)
  const height = Math.ceil(cell.bottom - cell.top)
  const shape = job.isUpright ? UPRIGHT : ACROSS
  const columns = Math.max(1, Math.round(Math.sqrt((free.length * shape * height) / width)))
  const taken = takenBy(job)
  const positions = new Map<string, Point>(job.fixed)
  const groups = byType(free)
  const rows = groups.reduce((sum, { entities }) => sum + Math.ceil(entities.length / columns), 0)
  const left = Math.round(job.middle.x - (columns * width) / 2 - cell.left)
  let y = Math.round(job.middle.y - (rows * height + groups.length * TYPE_GAP) / 2 - cell.top)
  for (const { entities } of groups) {
    y += TYPE_GAP
    let column = 0
    for (const entity of entities) {
      for (;;) {
        if (column === columns) {
          column = 0
          y += height
        }
        const point = { x: left + column * width, y }
        column += 1
        if (!taken.isFree(boxAt(entityBox(entity), point))) continue
        positions.set(entity.id, point)
        break
      }
    }
    y += height
  }
  return { positions, guides: [] }
}

/** The type with the most entities first; within a type by degree. */
function byType(
  entities: readonly Entity[],
): readonly { readonly type: string; readonly entities: readonly Entity[] }[] {
  const types = new Map<string, Entity[]>()
  for (const entity of entities) {
    const group = types.get(entity.type)
    if (group === undefined) types.set(entity.type, [entity])
    else group.push(entity)
  }
  return [...types]
    .map(([type, group]) => ({
      type,
      entities: group.sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    }))
    .sort((a, b) => b.entities.length - a.entities.length || (a.type < b.type ? -1 : 1))
}
