/** Where a playback goes next. */
import { dayNumber, firstDay, isoDay } from '../../../view/days.ts'
import type { Extent, TimeMark } from './time-marks.ts'

export const STEP_UNITS = ['day', 'week', 'month', 'year'] as const
export type StepUnit = (typeof STEP_UNITS)[number]

/** The day one unit later, or earlier; months and years go to their first day. */
export function stepDay(day: number, unit: StepUnit, by: 1 | -1): number {
  if (unit === 'day') return day + by
  if (unit === 'week') return day + 7 * by
  const begin = isoDay(day).slice(0, unit === 'month' ? 7 : 4)
  const first = dayNumber(firstDay(begin))
  if (by === -1 && first < day) return first
  return dayNumber(later(begin, by))
}

/** The next day after this on which anything begins or is over; null: none. */
export function nextChange(marks: readonly TimeMark[], day: number): number | null {
  let next = Infinity
  for (const { from, to } of marks) {
    if (from !== null && from > day) next = Math.min(next, from)
    if (to !== null && to > day) next = Math.min(next, to)
  }
  return next === Infinity ? null : next
}

/** A unit with which the whole time takes some dozens of steps. */
export function fittingUnit({ from, to }: Extent): StepUnit {
  const days = to - from
  if (days <= 90) return 'day'
  if (days <= 500) return 'week'
  return days <= 9000 ? 'month' : 'year'
}

function later(date: string, by: 1 | -1): string {
  const [year = 0, month] = date.split('-').map(Number)
  if (month === undefined) return firstDay(isoYear(year + by))
  const months = year * 12 + month - 1 + by
  return `${isoYear(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

const isoYear = (year: number): string => String(Math.min(9999, Math.max(1, year))).padStart(4, '0')
