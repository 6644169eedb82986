/** Free spots around a point, nearest rings first: where newcomers can stand without touching anything. */
import { type Box, boxAt } from '../../view/box.ts'
import type { BoxGrid } from '../../view/box-grid.ts'
import type { Point } from '../../view/view.ts'

const FIRST_RING = 120
const RING_STEP = 44
/** Between two candidates on a ring. */
const ARC_STEP = 14
/** Rings are wider than high, because names are. */
const WIDTH_FACTOR = 1.2
/** More than this on one even ring looks like a wheel rather than a fan. */
const EVEN_RING_MAX = 16
const EVEN_RINGS_TRIED = 6

export interface SpotSearch {
  readonly centre: Point
  readonly count: number
  /** What each newcomer takes up, relative to its spot. */
  readonly box: Box
  /** Boxes that are taken; the spots found are added to it. */
  readonly taken: BoxGrid
  /** The direction that is tried first, in radians. */
  readonly towards: number
  /** Says whether a spot is nice beyond being free, beside those found so far; after `niceRings` rings it is no longer asked. */
  readonly isNice: (spot: Point, found: readonly Point[]) => boolean
  readonly niceRings: number
}

/** Exactly `count` spots; boxes on them overlap neither each other nor what is taken. */
export function ringSpots(search: SpotSearch): readonly Point[] {
  return evenRing(search) ?? fannedRings(search)
}

/** All of them spread evenly over one ring, if there is one near enough with room; otherwise null. */
function evenRing({ centre, count, box, taken, towards, isNice }: SpotSearch): readonly Point[] | null {
  if (count > EVEN_RING_MAX) return null
  for (let ring = 0; ring < EVEN_RINGS_TRIED; ring += 1) {
    const radius = FIRST_RING + ring * RING_STEP
    const spots = Array.from({ length: count }, (_, index) =>
      onRing(centre, radius, towards + (index * 2 * Math.PI) / count),
    )
    const free = spots.every((spot) => taken.isFree(boxAt(box, spot)) && isNice(spot, []))
    if (free && apart(spots, box)) {
      for (const spot of spots) taken.add(boxAt(box, spot))
      return spots
    }
  }
  return null
}

/** Ring after ring outwards, on each from the wished direction to both sides. Ends, because far out everything is free. */
function fannedRings({ centre, count, box, taken, towards, isNice, niceRings }: SpotSearch): readonly Point[] {
  const spots: Point[] = []
  for (let ring = 0; spots.length < count; ring += 1) {
    const radius = FIRST_RING + ring * RING_STEP
    const steps = Math.ceil((Math.PI * radius * WIDTH_FACTOR) / ARC_STEP)
    for (let step = 0; step <= 2 * steps && spots.length < count; step += 1) {
      // 0, +1, -1, +2, -2 … until both sides meet behind the centre.
      const turn = (step % 2 === 0 ? -step / 2 : (step + 1) / 2) * (Math.PI / steps)
      const spot = onRing(centre, radius, towards + turn)
      const area = boxAt(box, spot)
      if (!taken.isFree(area) || (ring < niceRings && !isNice(spot, spots))) continue
      taken.add(area)
      spots.push(spot)
    }
  }
  return spots
}

function onRing(centre: Point, radius: number, angle: number): Point {
  return {
    x: Math.round(centre.x + Math.cos(angle) * radius * WIDTH_FACTOR),
    y: Math.round(centre.y + Math.sin(angle) * radius),
  }
}

function apart(spots: readonly Point[], box: Box): boolean {
  const width = box.right - box.left
  const height = box.bottom - box.top
  return spots.every((a, index) =>
    spots.slice(index + 1).every((b) => Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height),
  )
}
