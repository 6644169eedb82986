/** Sorts dates into the columns of a picture by time. */

export interface TimeColumn {
  /** A year, a month or a day, as in ISO dates. */
  readonly date: string
  /** Their ids, in the order of their dates. */
  readonly ids: readonly string[]
}

/** Signs of an ISO date that tell the day, the month, the year. */
const UNITS = [10, 7, 4] as const
const COLUMNS_LEAST = 8

/**
 * Columns from early to late, by day, month or year: by the finest of them
 * that does not give many more columns than the picture is high. A date that
 * is less precise than the columns has one of its own, before the days in it.
 */
export function timeColumns(dates: ReadonlyMap<string, string>): readonly TimeColumn[] {
  const most = Math.max(COLUMNS_LEAST, Math.ceil(2 * Math.sqrt(dates.size)))
  const unit = UNITS.find((signs) => countOf(dates, signs) <= most) ?? 4
  const order = [...dates].sort(([a, one], [b, other]) => compare(one, other) || compare(a, b))
  const columns = new Map<string, string[]>()
  for (const [id, date] of order) {
    const key = date.slice(0, unit)
    const column = columns.get(key)
    if (column === undefined) columns.set(key, [id])
    else column.push(id)
  }
  return [...columns].map(([date, ids]) => ({ date, ids }))
}

function countOf(dates: ReadonlyMap<string, string>, signs: number): number {
  return new Set([...dates.values()].map((date) => date.slice(0, signs))).size
}

// ISO dates sort as texts, and a year sorts before its months.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
