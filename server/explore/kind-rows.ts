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

/** The same neighbours told apart by less: at a hub years make tens of thousands of kinds out of some dozens. The most first. */
export function withoutYears(rows: readonly KindRow[]): KindRow[] {
  const kinds = new Map<string, KindRow>()
  for (const { type, links: dated, count } of rows) {
    const links = [...new Set(dated.map(withoutYearsOf))].sort()
    const kind = { type, links, count }
    const key = keyOf(kind)
    kinds.set(key, { ...kind, count: count + (kinds.get(key)?.count ?? 0) })
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count || compare(keyOf(one), keyOf(other)))
}

const withoutYearsOf = (link: string): string => link.split(WITHIN_LINK, 3).join(WITHIN_LINK)

const yearsOf = (link: string): readonly [start: string, end: string] => {
  const [, , , start = '', end = ''] = link.split(WITHIN_LINK)
  return [start, end]
}

/** Years; whoever gives none asks for no period. */
interface YearPeriod {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The neighbours with a link in the period, and of their links those in it. An undated link has no period. */
export function kindsInPeriod(rows: readonly KindRow[], { from, to }: YearPeriod): readonly KindRow[] {
  if (from === undefined && to === undefined) return rows
  const isInPeriod = (link: string): boolean => {
    const [start, end] = yearsOf(link)
    if (start === '' && end === '') return false
    return start <= (to ?? '9999') && (end || '9999') >= (from ?? '')
  }
  return rows.map((row) => ({ ...row, links: row.links.filter(isInPeriod) })).filter(({ links }) => links.length > 0)
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
