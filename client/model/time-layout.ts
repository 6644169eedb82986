/** Lays out from left to right along dates; what has no date stands in a lane of its own at the left. */
import type { Entity } from '../../contract/graph.ts'
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import { formatDate } from '../../view/format-date.ts'
import { linkedPairs } from '../../view/neighbours-of.ts'
import type { Guide, Point } from '../../view/view.ts'
import { entityDates } from './entity-dates.ts'
import type { LayoutJob, LayoutResult } from './layout-job.ts'
import { boundsOf, takenBy } from './make-room.ts'
import { timeColumns } from './time-columns.ts'

const COLUMN_GAP = 16
const DATE_GAP = 44
const LANE_GAP = 120
const ROWS_LEAST = 5
const HEADING = 28
/** Between two tries for a place that no fixed entity takes. */
const STEP = 8

interface Column {
  readonly heading: string | null
  /** Between this column and the one before it. */
  readonly gap: number
  readonly entities: readonly Entity[]
}

/** Entities of one date stand above each other, near the height of those they are linked to. Fixed ones stay, and are given way to within a column. */
export function timeLayout(job: LayoutJob): LayoutResult {
  const dates = entityDates(job.entities, job.links)
  const free = job.entities.filter(({ id }) => !job.fixed.has(id))
  const rows = Math.max(ROWS_LEAST, Math.ceil(Math.sqrt(free.length) * (job.isUpright ? 1.6 : 0.8)))
  const columns = [...laneColumns(free, dates, rows), ...dateColumns(free, dates, rows)]
  return stand(columns, job, rows)
}

function laneColumns(free: readonly Entity[], dates: ReadonlyMap<string, string>, rows: number): readonly Column[] {
  const undated = free.filter(({ id }) => !dates.has(id))
  return parts(undated, rows).map((entities, index) => ({
    heading: index === 0 ? 'Undated' : null,
    gap: COLUMN_GAP,
    entities,
  }))
}

function dateColumns(free: readonly Entity[], dates: ReadonlyMap<string, string>, rows: number): readonly Column[] {
  const known = new Map(free.map((entity) => [entity.id, entity]))
  const own = new Map([...dates].filter(([id]) => known.has(id)))
  const hasLane = own.size < free.length
  return timeColumns(own).flatMap(({ date, ids }, column) =>
    parts(
      ids.flatMap((id) => known.get(id) ?? []),
      rows,
    ).map((entities, index) => ({
      heading: index === 0 ? formatDate(date) : null,
      gap: index > 0 ? COLUMN_GAP : column === 0 && hasLane ? LANE_GAP : DATE_GAP,
      entities,
    })),
  )
}

/** As few parts as can be with at most `most` in each, of nearly the same size. */
function parts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

function stand(columns: readonly Column[], job: LayoutJob, rows: number): LayoutResult {
  const taken = takenBy(job)
  const pairs = linkedPairs(job.links)
  const positions = new Map<string, Point>(job.fixed)
  const width = columns.reduce((sum, { gap, entities }) => sum + gap + widthOf(entities), 0)
  const height = Math.max(0, ...columns.map(({ entities }) => heightOf(entities)))
  const top = Math.round(job.middle.y - height / 2)
  const headings: { text: string; x: number }[] = []
  const areas: Box[] = []
  let right = Math.round(job.middle.x - width / 2)
  for (const { heading, gap, entities } of columns) {
    const x = right + gap + Math.round(widthOf(entities) / 2)
    right += gap + widthOf(entities)
    if (heading !== null) headings.push({ text: heading, x })
    const order = inOrder(entities, pairs, positions)
    let y = top + (rows <= ROWS_LEAST ? 0 : Math.round((height - heightOf(entities)) / 2))
    for (const entity of order) {
      const box = entityBox(entity)
      let point = { x, y: Math.ceil(y - box.top) }
      while (!taken.isFree(boxAt(box, point))) point = { x, y: point.y + STEP }
      positions.set(entity.id, point)
      areas.push(boxAt(box, point))
      y = point.y + box.bottom
    }
  }
  return { positions, guides: guidesOf(headings, areas) }
}

/** Those linked to what stands already at about the same height, so that links run across; the order of the job where that says nothing. */
function inOrder(
  entities: readonly Entity[],
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  positions: ReadonlyMap<string, Point>,
): readonly Entity[] {
  const height = (id: string): number | null => {
    const ys = [...(pairs.get(id) ?? [])].flatMap((other) => positions.get(other)?.y ?? [])
    return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length
  }
  const wished = entities.map((entity) => ({ entity, y: height(entity.id) }))
  const known = wished.flatMap(({ y }) => y ?? [])
  const usual = known.length === 0 ? 0 : known.reduce((sum, y) => sum + y, 0) / known.length
  return wished.sort((a, b) => (a.y ?? usual) - (b.y ?? usual)).map(({ entity }) => entity)
}

function guidesOf(headings: readonly { text: string; x: number }[], areas: readonly Box[]): readonly Guide[] {
  if (areas.length === 0) return []
  const { top, bottom } = boundsOf(areas)
  return headings.map(({ text, x }) => ({ text, at: { x, y: top - HEADING }, to: { x, y: bottom + HEADING / 2 } }))
}

const widthOf = (entities: readonly Entity[]): number =>
  2 * Math.ceil(Math.max(0, ...entities.map((entity) => entityBox(entity).right)))

const heightOf = (entities: readonly Entity[]): number =>
  entities.reduce((sum, entity) => sum + entityBox(entity).bottom - entityBox(entity).top, 0)
