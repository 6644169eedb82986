/** Dates and periods in words, exactly as precise as they were given and never more. */
import type { PartialDate } from '../contract/values.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

interface Parts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

/** `2022-10-10` → 10 Oct 2022, `2022-10` → October 2022, `2022` → 2022; text that is no date comes back as it is. */
export function formatDate(date: PartialDate): string {
  const parts = partsOf(date)
  return parts === null ? date : written(parts)
}

/**
 * A period in words; null when neither end is known. An end that is missing
 * is not invented: a start alone reads “from 2009”, which does not say that it
 * lasts to this day.
 */
export function formatPeriod(start: PartialDate | null, end: PartialDate | null): string | null {
  if (start === null) return end === null ? null : `until ${formatDate(end)}`
  if (end === null) return `from ${formatDate(start)}`
  if (start === end) return formatDate(start)
  const from = shortened(start, end)
  const dash = /^\d{1,2}$/.test(from) || /^\d{4}–\d{4}$/.test(`${from}–${end}`) ? '–' : ' – '
  return `${from}${dash}${formatDate(end)}`
}

/** When an event took place: like a period, but a start alone is simply its date. */
export function formatWhen(start: PartialDate | null, end: PartialDate | null): string | null {
  return start !== null && end === null ? formatDate(start) : formatPeriod(start, end)
}

function partsOf(date: string): Parts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  const [, year, month, day] = match ?? []
  if (year === undefined) return null
  if (month !== undefined && MONTHS[Number(month) - 1] === undefined) return null
  return { year, month: month ?? null, day: day ?? null }
}

function written({ year, month, day }: Parts): string {
  if (month === null) return year
  const name = MONTHS[Number(month) - 1] ?? month
  return day === null ? `${name} ${year}` : `${Number(day)} ${name.slice(0, 3)} ${year}`
}

/** The start without what the end says anyway: 10 – 14 Oct 2022. Only when both are equally precise. */
function shortened(start: string, end: string): string {
  const from = partsOf(start)
  const to = partsOf(end)
  if (from === null || to === null || from.year !== to.year || from.month === null || to.month === null) {
    return formatDate(start)
  }
  if ((from.day === null) !== (to.day === null)) return formatDate(start)
  if (from.month === to.month && from.day !== null) return String(Number(from.day))
  return written(from).replace(` ${from.year}`, '')
}
