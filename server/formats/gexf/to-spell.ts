/** The days that something lasted at most, for GEXF, whose dates are whole days. */
import type { Properties } from '../../cases/case.ts'

/** The first or the last day of a year, a month or a day. */
const toDay = (date: string, which: 'first' | 'last'): string => {
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return date
  if (which === 'first') return `${year}-${month ?? '01'}-01`
  if (month === undefined) return `${year}-12-31`
  // The calendar repeats every 400 years; years before 100 mean something else to Date.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}`
}

const DATE = /^\d{4}(-\d{2}){0,2}$/

/** The attributes of a spell; null without any date. An end that is not known is left open. */
export function toSpell({ start, end }: Properties): { readonly start?: string; readonly end?: string } | null {
  const from = typeof start === 'string' && DATE.test(start) ? { start: toDay(start, 'first') } : {}
  const to = typeof end === 'string' && DATE.test(end) ? { end: toDay(end, 'last') } : {}
  const spell = { ...from, ...to }
  return Object.keys(spell).length === 0 ? null : spell
}
