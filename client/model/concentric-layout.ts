/** Lays out in circles around some entities: on the first what is linked to them, on the second what is linked to those. */
import type { Entity } from '../../contract/graph.ts'
import { entityBox } from '../../view/box.ts'
import { linkedPairs } from '../../view/neighbours-of.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob } from './layout-job.ts'

const ROOM = 8
/** Between two circles, across and down: names are wider than high. */
const STEP_ACROSS = 150
const STEP_DOWN = 105

/** Points that may still cover each other a little. A circle with more than fit on it goes on outside; what is not connected at all stands on the last ones. */
export function concentricLayout(job: LayoutJob): ReadonlyMap<string, Point> {
  const known = new Map(job.entities.map((entity) => [entity.id, entity]))
  const [most] = job.entities
  const asked = job.around.filter((id) => known.has(id))
  const core = asked.length > 0 ? asked : most === undefined ? [] : [most.id]
  const pairs = linkedPairs(job.links)
  const angles = new Map<string, number>()
  const points = new Map<string, Point>()
  // Several stand on the first circle, one in the middle.
  let circle = core.length > 1 ? 1 : 0
  for (const level of levelsFrom(core, [...known.keys()], pairs)) {
    const order = inOrder(
      level.flatMap((id) => known.get(id) ?? []),
      pairs,
      angles,
    )
    let left = order
    while (left.length > 0) {
      const fitting = fittingOn(
        circle,
        left.map(({ entity }) => entity),
      )
      const here = left.slice(0, fitting)
      const start = startOf(here.map(({ turn }) => turn))
      for (const [index, { entity }] of here.entries()) {
        const angle = start + (index * 2 * Math.PI) / fitting
        angles.set(entity.id, angle)
        points.set(entity.id, {
          x: Math.round(job.middle.x + Math.cos(angle) * circle * STEP_ACROSS),
          y: Math.round(job.middle.y + Math.sin(angle) * circle * STEP_DOWN),
        })
      }
      left = left.slice(fitting)
      circle += 1
    }
  }
  return points
}

/** The ids by their distance from the core, in steps along links; last those that cannot be reached. */
function levelsFrom(
  core: readonly string[],
  ids: readonly string[],
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const wanted = new Set(ids)
  const seen = new Set(core)
  const levels: (readonly string[])[] = []
  let level = core
  while (level.length > 0) {
    levels.push(level)
    const next = level.flatMap((id) => [...(pairs.get(id) ?? [])]).filter((id) => wanted.has(id) && !seen.has(id))
    level = [...new Set(next)]
    for (const id of level) seen.add(id)
  }
  return [...levels, ids.filter((id) => !seen.has(id))].filter((level) => level.length > 0)
}

/** Those linked to what stands at one side come to stand there too. */
function inOrder(
  entities: readonly Entity[],
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  angles: ReadonlyMap<string, number>,
): readonly { readonly entity: Entity; readonly turn: number }[] {
  const turnOf = ({ id }: Entity): number => {
    let x = 0
    let y = 0
    for (const other of pairs.get(id) ?? []) {
      const angle = angles.get(other)
      if (angle === undefined) continue
      x += Math.cos(angle)
      y += Math.sin(angle)
    }
    // From the top on, clockwise, as the circles are filled.
    return x === 0 && y === 0 ? 0 : (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI)
  }
  return entities.map((entity) => ({ entity, turn: turnOf(entity) })).sort((a, b) => a.turn - b.turn)
}

/** The angle of the first one that lets all, evenly spread, stand nearest to where they wish to (the mean of directions). */
function startOf(turns: readonly number[]): number {
  let x = 0
  let y = 0
  for (const [index, turn] of turns.entries()) {
    const off = turn - (index * 2 * Math.PI) / turns.length
    x += Math.cos(off)
    y += Math.sin(off)
  }
  return Math.atan2(y, x) - Math.PI / 2
}

/** How many of them the circle has room for: one in the middle, and always at least one. */
function fittingOn(circle: number, entities: readonly Entity[]): number {
  const room = Math.PI * circle * (STEP_ACROSS + STEP_DOWN)
  let used = 0
  let count = 0
  for (const entity of entities) {
    const { left, right } = entityBox(entity)
    used += right - left + ROOM
    if (used > room) break
    count += 1
  }
  return Math.max(1, count)
}
