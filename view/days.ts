/**
 * Days of partial dates, as ISO texts, which sort like time does, and as
 * numbers for axes. A date of a year or a month stands for all its days.
 */
import type { PartialDate } from '../contract/values.ts'

const DAY_MS = 86_400_000

/** The same as the contract's PartialDate, without what a page has to load to check by a schema. */
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a text is a date of any precision: `2022`, `2022-10` or `2022-10-14`. */
export const isDate = (text: string): boolean => PARTIAL_DATE.test(text)

/** The first day that the date can mean: `2022-10` → `2022-10-01`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10)
}

/** The last day that the date can mean: `2022` → `2022-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year = 0, month = 1] = date.split('-').map(Number)
  return isoDay(dayNumber(month === 12 ? `${padded(year + 1)}-01-01` : `${date.slice(0, 5)}${two(month + 1)}-01`) - 1)
}

/** Days from 1 January 1970 to the first day of the date; negative before. A day that its month has not counts on (30 February is 1 or 2 March). */
export function dayNumber(date: PartialDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS)
}

/** The day with this number, as `2022-10-14`; what lies outside the years 0001 to 9999 is taken for the nearest day inside. */
export function isoDay(number: number): string {
  const day = Math.min(LAST, Math.max(FIRST, Math.round(number)))
  const date = new Date(day * DAY_MS)
  return `${padded(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

const padded = (year: number): string => String(year).padStart(4, '0')

const two = (number: number): string => String(number).padStart(2, '0')

const FIRST = dayNumber('0001-01-01')
const LAST = dayNumber('9999-12-31')
