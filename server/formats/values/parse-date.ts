/** Reads dates as people and programs write them, keeping their precision. */
import { isDate } from '../../cases/read-cell.ts'

/** Which number comes first in 03/04/2015; null: not known. */
export type DateOrder = 'day-first' | 'month-first' | null

export type DateRead =
  | { readonly date: string; readonly assumed: boolean }
  | { readonly date: null; readonly why: 'no-date' | 'ambiguous' | 'spreadsheet-number' }

/** Words for months in English, German, French, Spanish and Russian, each by its first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'janv', 'ene', 'янв'],
  ['feb', 'fév', 'fev', 'févr', 'фев'],
  ['mar', 'mär', 'mrz', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'май', 'мая'],
  ['jun', 'juin', 'июн'],
  ['jul', 'juil', 'июл'],
  ['aug', 'aoû', 'aou', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'déc', 'dic', 'дек'],
]

function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '')
  const found = MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start)))
  return found < 0 || !/^\p{L}{3,12}$/u.test(plain) ? null : found + 1
}

const two = (number: number): string => String(number).padStart(2, '0')

function build(year: string, month: number | null, day: number | null): DateRead {
  const date = [year, ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')
  return isDate(date) ? { date, assumed: true } : { date: null, why: 'no-date' }
}

const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d(:\d\d){0,2}([.,]\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s+\d\d:\d\d(?::\d\d)?)?$/
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:,?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?)?$/i
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/
const DAY_WORD =
  /^(\d{1,2})(?:\.|er|st|nd|rd|th|º)?(?:\s+de|\s+of)?[\s-]+(\p{L}+\.?)(?:\s+de|\s+of|\s+del)?,?[\s-]+(\d{4})(?:\s?г\.?|\s+года)?$/iu
const WORD_DAY = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu
const WORD_YEAR = /^(\p{L}+\.?)(?:\s+de|\s+of)?,?[\s-]+(\d{4})(?:\s?г\.?|\s+года)?$/iu
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,\s+/i

/** Dates come again and again: what they mean is remembered. */
const known = new Map<string, DateRead>()

/**
 * Returns a year, a month or a day. `assumed` is true when it was written
 * otherwise than 2022-10-14. `03/04/2015` needs `order`, unless one of its
 * numbers is no month.
 */
export function parseDate(written: string, order: DateOrder = null): DateRead {
  const key = `${order ?? ''} ${written}`
  const before = known.get(key)
  if (before !== undefined) return before
  const read = findDate(written, order)
  if (known.size < 50_000 && written.length < 60) known.set(key, read)
  return read
}

function findDate(written: string, order: DateOrder): DateRead {
  const text = written.trim().replace(WEEKDAY, '')
  if (isDate(text)) return { date: text, assumed: false }
  const time = ISO_TIME.exec(text)
  if (time !== null)
    return isDate(time[1] ?? '') ? { date: time[1] ?? '', assumed: true } : { date: null, why: 'no-date' }
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) {
    return build(yearFirst[1] ?? '', Number(yearFirst[2]), yearFirst[3] === undefined ? null : Number(yearFirst[3]))
  }
  if (/^\d{4}\.0$/.test(text)) return build(text.slice(0, 4), null, null)
  const dotted = DOTTED.exec(text)
  if (dotted !== null) return build(dotted[3] ?? '', Number(dotted[2]), Number(dotted[1]))
  const slashed = SLASHED.exec(text)
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const known = first > 12 ? 'day-first' : second > 12 ? 'month-first' : first === second ? 'day-first' : order
    if (known === null) return { date: null, why: 'ambiguous' }
    return known === 'day-first' ? build(slashed[3] ?? '', second, first) : build(slashed[3] ?? '', first, second)
  }
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear !== null) return build(monthYear[2] ?? '', Number(monthYear[1]), null)
  const dayWord = DAY_WORD.exec(text)
  const wordDay = WORD_DAY.exec(text)
  const wordYear = WORD_YEAR.exec(text)
  const word = monthOf(dayWord?.[2] ?? wordDay?.[1] ?? wordYear?.[1] ?? '')
  if (word !== null) {
    const year = dayWord?.[3] ?? wordDay?.[3] ?? wordYear?.[2] ?? ''
    const day = dayWord?.[1] ?? wordDay?.[2]
    return build(year, word, day === undefined ? null : Number(day))
  }
  return { date: null, why: /^[1-5]\d{4}(\.\d+)?$/.test(text) ? 'spreadsheet-number' : 'no-date' }
}

/** Words that people write where they have no date. */
export const isNoDate = (text: string): boolean =>
  /^(n\/?a|none|null|nan|unknown|unbekannt|inconnue?|desconocid[oa]|неизвестно|[-–—?.]+|present|today|heute|ongoing)$/iu.test(
    text.trim(),
  )
