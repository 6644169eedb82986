/**
 * When entities and links were, and whether that meets a period or a day. It
 * is generous: what is known only to the month lies in every period that
 * touches the month, and an end that nobody named is not invented.
 */
import type { Entity, Link } from '../contract/graph.ts'
import type { PartialDate } from '../contract/values.ts'
import { firstDay, lastDay } from './days.ts'
import { lasts } from './link-period.ts'
import type { Filter, Period } from './view.ts'

/** The first and last day on which it can have been; null: open on that side. */
export interface TimeSpan {
  readonly from: string | null
  readonly to: string | null
}

interface Dated {
  readonly start: PartialDate | null
  readonly end: PartialDate | null
}

/** Null: undated. With a start alone, what lasts is open towards the end, what happens is over when its date is. */
export function timeSpan({ start, end }: Dated, isLasting: boolean): TimeSpan | null {
  if (start === null && end === null) return null
  const from = start === null ? null : firstDay(start)
  if (end !== null) return { from, to: lastDay(end) }
  return { from, to: isLasting || start === null ? null : lastDay(start) }
}

export const entitySpan = (entity: Entity): TimeSpan | null => timeSpan(entity, false)

export const linkSpan = (link: Link): TimeSpan | null => timeSpan(link, lasts(link.type))

/** Whether the span has a day in common with the period. */
export function meetsPeriod({ from, to }: TimeSpan, period: Period): boolean {
  return (
    (from === null || period.to === null || from <= lastDay(period.to)) &&
    (to === null || period.from === null || to >= firstDay(period.from))
  )
}

/**
 * Whether it had begun on that day and nothing says that it had ended before.
 * A meeting of which only the day is known has taken place from then on.
 */
export function standsOn({ start, end }: Dated, day: PartialDate): boolean {
  return (start === null || firstDay(start) <= lastDay(day)) && (end === null || lastDay(end) >= firstDay(day))
}

/** Whether time leaves an entity where it is. Only events can be undated: a person needs no date. */
export function entityInTime(filter: Filter, entity: Entity): boolean {
  return inTime(filter, entity, entitySpan(entity), entity.type !== 'Event')
}

/** The same of a link, looking at its own dates alone. */
export function linkInTime(filter: Filter, link: Link): boolean {
  return inTime(filter, link, linkSpan(link), false)
}

function inTime({ period, asOf, undated }: Filter, dated: Dated, span: TimeSpan | null, isTimeless: boolean): boolean {
  if (period === null && asOf === null) return true
  if (span === null) return undated || isTimeless
  return (period === null || meetsPeriod(span, period)) && (asOf === null || standsOn(dated, asOf))
}
