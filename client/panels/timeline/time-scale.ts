/** Days on a line of pixels, with ticks where people expect them. */
import { scaleUtc } from 'd3-scale'
import type { Extent } from '../../model/timeline/time-marks.ts'

const DAY_MS = 86_400_000

export interface TimeScale {
  readonly extent: Extent
  readonly width: number
  /** From a day to its pixel, which may lie outside. */
  x(day: number): number
  /** From a pixel to the nearest day within the extent. */
  day(x: number): number
  readonly ticks: readonly { readonly x: number; readonly date: Date }[]
}

/** Pixels for one tick. */
const TICK_ROOM = 84

export function timeScale(extent: Extent, width: number): TimeScale {
  const scale = scaleUtc()
    .domain([new Date(extent.from * DAY_MS), new Date(extent.to * DAY_MS)])
    .range([0, width])
  const x = (day: number): number => scale(new Date(day * DAY_MS))
  return {
    extent,
    width,
    x,
    day: (at) => Math.round(scale.invert(Math.min(width, Math.max(0, at))).getTime() / DAY_MS),
    ticks: scale
      .ticks(Math.max(2, Math.floor(width / TICK_ROOM)))
      // Within a day there is nothing to tell apart.
      .filter((date) => date.getTime() % DAY_MS === 0)
      .map((date) => ({ date, x: scale(date) })),
  }
}
