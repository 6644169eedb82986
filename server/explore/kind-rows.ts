/** Kinds of neighbours as the statements give them, and as lines in which loading keeps those of hubs. */
import { z } from 'zod'

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
