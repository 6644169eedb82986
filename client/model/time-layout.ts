/** Lays out from left to right along dates; what has no date stands in a lane of its own at the left. */
import type { Entity } from '../../contract/graph.ts'
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import type { BoxGrid } from '../../view/box-grid.ts'
import { formatDate } from '../../view/format-date.ts'
import { linkedPairs } from '../../view/neighbours-of.ts'
import type { Guide, Point } from '../../view/view.ts'
import { entityDates } from './entity-dates.ts'
import type { LayoutJob, LayoutResult } from './layout-job.ts'
import { boundsOf, takenBy } from './make-room.ts'
import { timeColumns } from './time-columns.ts'

const COLUMN_GAP = 12
/** Between the middles of two dates that hardly anything stands on: enough for their headings. */
const DATE_STEP = 76
const LANE_GAP = 90
const ROWS_LEAST = 5
const HEADING = 28
/** How much of the picture the entities fill, and how much wider than high it is. */
const FILLED = 0.62
const ACROSS = 1.6
const UPRIGHT = 0.6
/** Between two tries for a free place. */
const STEP = 8

interface Column {
  readonly heading: string | null
  readonly isLane: boolean
  readonly entities: readonly Entity[]
}

interface Heading {
  readonly text: string
  readonly x: number
  readonly hasLine: boolean
}

/** Entities of one date stand above each other, near the height of those they are linked to. Fixed ones stay, and are given way to within a column. */
export function timeLayout(job: LayoutJob): LayoutResult {
  const dates = entityDates(job.entities, job.links)
  const free = job.entities.filter(({ id }) => !job.fixed.has(id))
  const area = free.reduce((sum, entity) => sum + 2 * entityBox(entity).right * heightOf(entity), 0) / FILLED
  const high = Math.sqrt(area / (job.isUpright ? UPRIGHT : ACROSS))
  const usual = free.reduce((sum, entity) => sum + heightOf(entity), 0) / Math.max(1, free.length)
  const rows = Math.max(ROWS_LEAST, Math.round(high / Math.max(1, usual)))
  return stand([...laneColumns(free, dates, rows), ...dateColumns(free, dates, rows)], job, rows)
}

function laneColumns(free: readonly Entity[], dates: ReadonlyMap<string, string>, rows: number): readonly Column[] {
  const undated = free.filter(({ id }) => !dates.has(id))
  return parts(undated, rows).map((entities, index) => ({
    heading: index === 0 ? 'Undated' : null,
    isLane: true,
    entities,
  }))
}

function dateColumns(free: readonly Entity[], dates: ReadonlyMap<string, string>, rows: number): readonly Column[] {
  const known = new Map(free.map((entity) => [entity.id, entity]))
  const own = new Map([...dates].filter(([id]) => known.has(id)))
  return timeColumns(own).flatMap(({ date, ids }) =>
    parts(
      ids.flatMap((id) => known.get(id) ?? []),
      rows,
    ).map((entities, index) => ({ heading: index === 0 ? formatDate(date) : null, isLane: false, entities })),
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
  const middles = middlesOf(columns, rows)
  const shift = Math.round(job.middle.x - ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2)
  const lane = middles.filter((_, index) => columns[index]?.isLane)
  const laneMiddle = Math.round(((lane[0] ?? 0) + (lane.at(-1) ?? 0)) / 2)
  const headings: Heading[] = []
  const areas: Box[] = []
  for (const [index, column] of columns.entries()) {
    const { heading, isLane, entities } = column
    const x = (middles[index] ?? 0) + shift
    if (heading !== null) headings.push({ text: heading, x: isLane ? laneMiddle + shift : x, hasLine: !isLane })
    for (const { entity, wish } of inOrder(entities, pairs, positions, job.middle.y)) {
      const box = entityBox(entity)
      const point = nearestInColumn(x, wish, box, taken)
      taken.add(boxAt(box, point))
      positions.set(entity.id, point)
      areas.push(boxAt(box, point))
    }
  }
  return { positions, guides: guidesOf(headings, areas) }
}

/** Where columns have their middles: full ones stand beside each other, those of few entities nearer, with one above the other. */
function middlesOf(columns: readonly Column[], rows: number): readonly number[] {
  const middles: number[] = []
  let last: Column | null = null
  for (const column of columns) {
    const width = widthOf(column.entities)
    const before = middles.at(-1)
    if (last === null || before === undefined) middles.push(0)
    else {
      const beside = (widthOf(last.entities) + width) / 2 + COLUMN_GAP
      const filled = Math.min(1, (last.entities.length + column.entities.length) / (2 * rows))
      const near = Math.max(DATE_STEP, beside * filled)
      const gap = last.isLane && !column.isLane ? beside + LANE_GAP : last.isLane ? beside : near
      middles.push(Math.round(before + gap))
    }
    last = column
  }
  return middles
}

/** The free place of a column that is nearest to a height. Ends, because far out everything is free. */
function nearestInColumn(x: number, wish: number, box: Box, taken: BoxGrid): Point {
  for (let step = 0; ; step += 1) {
    const away = Math.ceil(step / 2) * STEP * (step % 2 === 0 ? 1 : -1)
    const point = { x, y: Math.round(wish) + away }
    if (taken.isFree(boxAt(box, point))) return point
  }
}

/** At the mean height of those that stand already and are linked to it, so that links run across; the most connected choose first. */
function inOrder(
  entities: readonly Entity[],
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  positions: ReadonlyMap<string, Point>,
  middle: number,
): readonly { readonly entity: Entity; readonly wish: number }[] {
  return entities.map((entity) => {
    const ys = [...(pairs.get(entity.id) ?? [])].flatMap((other) => positions.get(other)?.y ?? [])
    // Halfway to the middle, or one outlier would draw a whole column after it.
    const wish = ys.length === 0 ? middle : (ys.reduce((sum, y) => sum + y, 0) / ys.length + middle) / 2
    return { entity, wish }
  })
}

function guidesOf(headings: readonly Heading[], areas: readonly Box[]): readonly Guide[] {
  if (areas.length === 0) return []
  const { top, bottom } = boundsOf(areas)
  return headings.map(({ text, x, hasLine }) => ({
    text,
    at: { x, y: top - HEADING },
    to: hasLine ? { x, y: bottom + HEADING / 2 } : null,
  }))
}

const widthOf = (entities: readonly Entity[]): number =>
  2 * Math.ceil(Math.max(0, ...entities.map((entity) => entityBox(entity).right)))

const heightOf = (entity: Entity): number => entityBox(entity).bottom - entityBox(entity).top
