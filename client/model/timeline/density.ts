/** Many marks as a few bars that count them: too many to draw each, and none is left out. */
import type { Extent, TimeMark } from './time-marks.ts'

export interface DensityBar extends Extent {
  /** Marks of entities and of links that have a day in the bar's stretch; a long one counts in each bar. */
  readonly entities: number
  readonly links: number
}

/** As many bars of equal length as asked for, the earliest first. */
export function densityBars(marks: readonly TimeMark[], { from, to }: Extent, count: number): readonly DensityBar[] {
  const length = (to - from) / count
  const entities = Array.from({ length: count }, () => 0)
  const links = Array.from({ length: count }, () => 0)
  const clamp = (bar: number): number => Math.min(count - 1, Math.max(0, bar))
  for (const mark of marks) {
    const first = mark.from ?? from
    const last = mark.to ?? to
    if (last <= from || first >= to) continue
    const counts = mark.kind === 'entity' ? entities : links
    const begin = clamp(Math.floor((first - from) / length))
    const end = clamp(Math.ceil((last - from) / length) - 1)
    for (let bar = begin; bar <= Math.max(begin, end); bar += 1) counts[bar] = (counts[bar] ?? 0) + 1
  }
  return entities.map((number, bar) => ({
    from: Math.round(from + bar * length),
    to: Math.round(from + (bar + 1) * length),
    entities: number,
    links: links[bar] ?? 0,
  }))
}
