/** What of a view has a date, as marks on a line of days, and what has none. */
import type { Status } from '../../../contract/evidence.ts'
import type { Entity, Link } from '../../../contract/graph.ts'
import { dayNumber } from '../../../view/days.ts'
import { formatWhen } from '../../../view/format-date.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import { entitySpan, linkSpan, type TimeSpan } from '../../../view/time-span.ts'
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

export interface TimeMark {
  readonly id: string
  readonly kind: 'entity' | 'link'
  readonly type: string
  /** Of a link. */
  readonly status: Status | null
  /** The number of its first day; null: open towards the past. */
  readonly from: number | null
  /** The number of the day after its last; null: open towards the future. */
  readonly to: number | null
  /** One date of which only the month or the year is known: it was somewhere in there. */
  readonly isVague: boolean
  /** The date in words: "October 2022". */
  readonly when: string
  /** False where the filter's own time leaves it out. */
  readonly shown: boolean
}

export interface TimeMarks {
  /** The earliest first. */
  readonly marks: readonly TimeMark[]
  /** Ids of undated events and links. */
  readonly undated: readonly { readonly id: string; readonly kind: 'entity' | 'link' }[]
  /** The first and the last day that is named; null: nothing is dated. */
  readonly dated: Extent | null
  /** The same with some room on both sides. */
  readonly extent: Extent | null
}

export interface Extent {
  readonly from: number
  readonly to: number
}

/** Room on both sides, as a share of the whole, and at least so many days. */
const ROOM = 0.02
const ROOM_DAYS = 10

let known: { readonly view: View; readonly marks: TimeMarks } | null = null

/** All that the filter would show at any time. The last answer is remembered: choosing and moving change nothing here. */
export function timeMarks(view: View): TimeMarks {
  const before = known?.view
  const same =
    before !== undefined &&
    before.entities === view.entities &&
    before.links === view.links &&
    before.hidden === view.hidden &&
    before.filter === view.filter
  if (!same || known === null) known = { view, marks: derive(view) }
  return known.marks
}

function derive(view: View): TimeMarks {
  const whenever = visiblePart({ ...view, filter: { ...view.filter, period: null, asOf: null, fade: false } })
  const now = visiblePart(view)
  const isShown = (id: string): boolean => (now.entities.has(id) || now.links.has(id)) && !now.faded.has(id)
  const entities = [...whenever.entities.values()]
  const links = [...whenever.links.values()]
  const marks = [
    ...entities.flatMap((entity) => markOf(entity, entitySpan(entity), isShown(entity.id))),
    ...links.flatMap((link) => markOf(link, linkSpan(link), isShown(link.id))),
  ].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity))
  const undated = [
    ...entities.flatMap(({ id, type, start, end }) =>
      type === 'Event' && start === null && end === null ? [{ id, kind: 'entity' as const }] : [],
    ),
    ...links.flatMap(({ id, start, end }) => (start === null && end === null ? [{ id, kind: 'link' as const }] : [])),
  ]
  const dated = datedDays(marks)
  return { marks, undated, dated, extent: dated && withRoom(dated) }
}

function markOf(item: Entity | Link, span: TimeSpan | null, shown: boolean): readonly TimeMark[] {
  if (span === null) return []
  const isLink = 'status' in item
  const isVague = item.start !== null && item.start.length < 10 && (item.end === null || item.end === item.start)
  return [
    {
      id: item.id,
      kind: isLink ? 'link' : 'entity',
      type: item.type,
      status: isLink ? item.status : null,
      from: span.from === null ? null : dayNumber(span.from),
      to: span.to === null ? null : dayNumber(span.to) + 1,
      isVague: isVague && span.to !== null,
      when: (isLink ? linkPeriod(item) : formatWhen(item.start, item.end)) ?? '',
      shown,
    },
  ]
}

function datedDays(marks: readonly TimeMark[]): Extent | null {
  let first = Infinity
  let last = -Infinity
  for (const { from, to } of marks) {
    for (const day of [from, to === null ? null : to - 1]) {
      if (day === null) continue
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  return first > last ? null : { from: first, to: last }
}

function withRoom({ from, to }: Extent): Extent {
  const room = Math.max(ROOM_DAYS, Math.round((to + 1 - from) * ROOM))
  return { from: from - room, to: to + 1 + room }
}
