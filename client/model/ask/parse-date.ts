/** Reads a date as people write it, and keeps it exactly as precise as it was written. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/**
 * `2022`, `2022-10`, `2022-10-14`, `October 2022`, `14 Oct 2022` and
 * `14.10.2022` as an ISO date of the same precision; null when it is none, such
 * as the 31st of June.
 */
export function parseDate(written: string): string | null {
  const text = written.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ')
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso !== null) return toDate(iso[1], iso[2], iso[3])
  const dotted = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted !== null) return toDate(dotted[3], dotted[2], dotted[1])
  const worded = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/.exec(text)
  if (worded !== null) return toDate(worded[3], monthOf(worded[2] ?? ''), worded[1])
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text)
  return american === null ? null : toDate(american[3], monthOf(american[1] ?? ''), american[2])
}

function monthOf(word: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(word)) + 1)
}

function toDate(year = '', month?: string, day?: string): string | null {
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const inYear = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return inYear
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${inYear}-${day.padStart(2, '0')}` : null
}
