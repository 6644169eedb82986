/** Days of the timeline in words. */
import { isoDay } from '../../../view/days.ts'
import { formatDate } from '../../../view/format-date.ts'

/** "14 Oct 2022" */
export const dayWords = (day: number): string => formatDate(isoDay(day))

/** A tick in as few words as it takes: the year, the month within it, the day within that. */
export function tickWords(date: Date): string {
  const iso = date.toISOString().slice(0, 10)
  if (iso.endsWith('-01-01')) return iso.slice(0, 4)
  const [day = '', month = ''] = formatDate(iso).split(' ')
  return iso.endsWith('-01') ? month : `${day} ${month}`
}
