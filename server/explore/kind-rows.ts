/** Kinds of neighbours as the statements give them, and as lines in which loading keeps those of hubs. */
import { z } from 'zod'
import { NeighbourCount } from '../../contract/entities.ts'
import type { NeighbourKindsAnswer } from '../../contract/neighbours.ts'

/** One kind; each link as `direction|type|status|year|year`, or without the years. */
export const KindRow = z.object({ type: z.string(), links: z.array(z.string()), count: z.number().int().positive() })
export type KindRow = z.infer<typeof KindRow>

const BETWEEN = '\t'
const WITHIN_LINK = '|'

/** One line; `toKindRow` reads it. Types hold no tabs. */
export const toKindLine = ({ type, links, count }: KindRow): string => [count, type, ...links].join(BETWEEN)

export function toKindRow(line: string): KindRow {
  const [count, type = '', ...links] = line.split(BETWEEN)
  return { type, links, count: Number(count) }
}

const keyOf = ({ type, links }: KindRow): string => [type, ...links].join(BETWEEN)

/** What is left of `all` without `gone`, which must be among them. */
export function subtractKinds(all: readonly KindRow[], gone: readonly KindRow[]): readonly KindRow[] {
  if (gone.length === 0) return all
  const fewer = new Map(gone.map((row) => [keyOf(row), row.count]))
  return all
    .map((row) => ({ ...row, count: row.count - (fewer.get(keyOf(row)) ?? 0) }))
    .filter(({ count }) => count > 0)
}

/** The kinds of both, without years; the most first. */
export function addKinds(one: readonly KindRow[], other: readonly KindRow[]): readonly KindRow[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const more = new Map(other.map((row) => [keyOf(row), row]))
  const both = one.map((row) => {
    const count = row.count + (more.get(keyOf(row))?.count ?? 0)
    more.delete(keyOf(row))
    return { ...row, count }
  })
  return [...both, ...more.values()].sort((a, b) => b.count - a.count || compare(keyOf(a), keyOf(b)))
}

/** Years; whoever gives none asks for no period. */
interface YearPeriod {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * The neighbours with a link in the period, and of their links those in it, told
 * apart without their years, which make tens of thousands of kinds out of some
 * dozens at a hub; the most first. An undated link has no period. Without a
 * period all of them. What is taken from `rows` is so many less here too.
 */
export function withoutYears(rows: readonly KindRow[], period: YearPeriod = {}): KindRow[] {
  const counts = new Map<string, number>()
  const isIn = toTest(period)
  for (const row of rows) addUndated(counts, row, isIn)
  return toUndatedRows(counts)
}

/** The same of kinds that are lines: a hub has tens of thousands, nearly all of them of one link, which need not be taken apart. */
export function linesWithoutYears(lines: readonly string[], period: YearPeriod): KindRow[] {
  const counts = new Map<string, number>()
  const isIn = toTest(period)
  for (const line of lines) {
    const type = line.indexOf(BETWEEN) + 1
    const link = line.indexOf(BETWEEN, type) + 1
    if (line.includes(BETWEEN, link)) addUndated(counts, toKindRow(line), isIn)
    else if (isIn(line)) {
      const key = line.slice(type, yearsAt(line))
      counts.set(key, (counts.get(key) ?? 0) + Number(line.slice(0, type - 1)))
    }
  }
  return toUndatedRows(counts)
}

function addUndated(
  counts: Map<string, number>,
  { type, links, count }: KindRow,
  isIn: (link: string) => boolean,
): void {
  const kept = undatedLinks(links, isIn)
  if (kept !== '') counts.set(type + kept, (counts.get(type + kept) ?? 0) + count)
}

function toUndatedRows(counts: ReadonlyMap<string, number>): KindRow[] {
  return [...counts]
    .sort(([key, count], [otherKey, other]) => other - count || compare(key, otherKey))
    .map(([key, count]) => {
      const [type = '', ...links] = key.split(BETWEEN)
      return { type, links, count }
    })
}

/** The links that pass, without their years and each once, sorted, with a `BETWEEN` before each. */
function undatedLinks(links: readonly string[], isIn: (link: string) => boolean): string {
  return [...new Set(links.filter(isIn).map(withoutYearsOf))]
    .sort()
    .map((link) => BETWEEN + link)
    .join('')
}

function toTest({ from, to }: YearPeriod): (link: string) => boolean {
  if (from === undefined && to === undefined) return () => true
  const [first, last] = [from ?? '', to ?? '9999']
  return (link) => {
    const [start, end] = yearsOf(link)
    return (start !== '' || end !== '') && start <= last && (end || '9999') >= first
  }
}

const yearsAt = (link: string): number => link.lastIndexOf(WITHIN_LINK, link.lastIndexOf(WITHIN_LINK) - 1)

const withoutYearsOf = (link: string): string => link.slice(0, yearsAt(link))

function yearsOf(link: string): readonly [start: string, end: string] {
  const end = link.lastIndexOf(WITHIN_LINK)
  return [link.slice(link.lastIndexOf(WITHIN_LINK, end - 1) + 1, end), link.slice(end + 1)]
}

/** How many neighbours have a link that begins or ends in a year, by year; those without any dated link under no year. */
export type YearCounts = ReadonlyMap<string, number>

const UNDATED = ''

export function countYears(rows: readonly KindRow[]): YearCounts {
  const counts = new Map<string, number>()
  for (const { links, count } of rows) {
    const years = new Set(links.flatMap(yearsOf))
    if (years.size > 1) years.delete(UNDATED)
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return counts
}

/** What is left of `all` without `gone`, which must be among them. */
export const subtractYears = (all: YearCounts, gone: YearCounts): YearCounts =>
  new Map([...all].map(([year, count]) => [year, count - (gone.get(year) ?? 0)]))

/** The first and the last year that any link is dated with, and how many neighbours have no dated link. */
export function spanOf(counts: YearCounts): Pick<NeighbourKindsAnswer, 'years' | 'undated'> {
  const dated = [...counts].flatMap(([year, count]) => (year === UNDATED || count === 0 ? [] : [year])).sort()
  const [first, last] = [dated[0], dated.at(-1)]
  return {
    years: first === undefined || last === undefined ? null : { first, last },
    undated: counts.get(UNDATED) ?? 0,
  }
}

/** One line for each year; `toYearCounts` reads them. */
export const toYearLines = (counts: YearCounts): string[] =>
  [...counts].map(([year, count]) => [count, year].join(BETWEEN))

export const toYearCounts = (lines: readonly string[]): YearCounts =>
  new Map(
    lines.map((line) => {
      const [count, year = UNDATED] = line.split(BETWEEN)
      return [year, Number(count)]
    }),
  )

/** The same neighbours by link type, direction and type: one that is linked in two ways counts for each, the most first. */
export function toNeighbourCounts(rows: readonly KindRow[]): NeighbourCount[] {
  const counts = new Map<string, number>()
  for (const { type, links, count } of rows) {
    const ways = new Set(links.map((link) => link.split(WITHIN_LINK, 2).join(WITHIN_LINK)))
    for (const way of ways) counts.set(`${way}|${type}`, (counts.get(`${way}|${type}`) ?? 0) + count)
  }
  return [...counts]
    .map(([key, count]) => {
      const [direction, link, type] = key.split(WITHIN_LINK)
      return NeighbourCount.parse({ link, direction, type, count })
    })
    .sort(
      (a, b) =>
        b.count - a.count || compare(a.link, b.link) || compare(a.direction, b.direction) || compare(a.type, b.type),
    )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
