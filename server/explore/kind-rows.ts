/** Kinds of neighbours as the statements give them, and as lines in which loading keeps those of hubs. */
import { z } from 'zod'
import { NeighbourCount } from '../../contract/entities.ts'

/** One kind; each link as `direction|type|status|year|year`. */
export const KindRow = z.object({ type: z.string(), links: z.array(z.string()), count: z.number().int().positive() })
export type KindRow = z.infer<typeof KindRow>

const BETWEEN = '\t'

/** One line; `toKindRow` reads it. Types hold no tabs. */
export const toKindLine = ({ type, links, count }: KindRow): string => [count, type, ...links].join(BETWEEN)

export function toKindRow(line: string): KindRow {
  const [count, type = '', ...links] = line.split(BETWEEN)
  return { type, links, count: Number(count) }
}

/** What is left of `all` without `gone`, which must be among them. */
export function subtractKinds(all: readonly KindRow[], gone: readonly KindRow[]): readonly KindRow[] {
  if (gone.length === 0) return all
  const keyOf = ({ type, links }: KindRow): string => [type, ...links].join(BETWEEN)
  const fewer = new Map(gone.map((row) => [keyOf(row), row.count]))
  return all
    .map((row) => ({ ...row, count: row.count - (fewer.get(keyOf(row)) ?? 0) }))
    .filter(({ count }) => count > 0)
}

/** The same neighbours by link type, direction and type: one that is linked in two ways counts for each, the most first. */
export function toNeighbourCounts(rows: readonly KindRow[]): NeighbourCount[] {
  const counts = new Map<string, number>()
  for (const { type, links, count } of rows) {
    const ways = new Set(links.map((link) => link.split('|').slice(0, 2).join('|')))
    for (const way of ways) counts.set(`${way}|${type}`, (counts.get(`${way}|${type}`) ?? 0) + count)
  }
  return [...counts]
    .map(([key, count]) => {
      const [direction, link, type] = key.split('|')
      return NeighbourCount.parse({ link, direction, type, count })
    })
    .sort(
      (a, b) =>
        b.count - a.count || compare(a.link, b.link) || compare(a.direction, b.direction) || compare(a.type, b.type),
    )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
