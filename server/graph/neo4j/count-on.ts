/** Counts the rows of a statement that are not given any more, as long as that is quick. */
import type { RowCount } from '../port.ts'

export interface CountLimits {
  /** Beyond so many rows nobody counts. */
  readonly mostRows: number
  readonly withinMs: number
}

/** So many rows are over in a tenth of a second, and more than that are “many” to anybody. */
const LIMITS: CountLimits = { mostRows: 10_000, withinMs: 1_000 }

/**
 * Takes what `records` still has, after `seen` rows that were taken. `isOpen`
 * says that a next row was being waited for when the time was over, or that the
 * statement failed: its transaction can only be broken off then.
 */
export const countOn = async (
  records: AsyncIterator<unknown>,
  seen: number,
  { mostRows, withinMs }: CountLimits = LIMITS,
): Promise<{ readonly count: RowCount; readonly isOpen: boolean }> => {
  let rows = seen
  const over = new AbortController()
  const count = async (): Promise<'all' | 'most'> => {
    while (rows <= mostRows && !over.signal.aborted) {
      if ((await records.next()).done === true) return 'all'
      rows += 1
    }
    return 'most'
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), withinMs)
  })
  const end = await Promise.race([count().catch(() => 'late' as const), late])
  clearTimeout(timer)
  over.abort()
  return { count: { rows: end === 'all' ? rows : rows - 1, isAll: end === 'all' }, isOpen: end === 'late' }
}
