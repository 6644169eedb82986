/** Takes rows up to the limits of an answer, and says which limit ended them. */
import { EntourageError } from '../../errors.ts'
import type { ReadTable } from './protocol.ts'

interface RowLimits {
  readonly maxRows: number
  /** Of the rows as JSON. */
  readonly maxBytes: number
}

const BYTES_PER_MB = 1_000_000

/**
 * Asks for at most one row more than it gives, so it has not counted all when a limit ends them.
 * @throws EntourageError `memory-limit` when the first row alone is too large
 */
export const cutRows = async (
  columns: readonly string[],
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
  { maxRows, maxBytes }: RowLimits,
): Promise<ReadTable> => {
  const taken: (readonly unknown[])[] = []
  let bytes = 0
  const cut = (limitedBy: 'rows' | 'bytes'): ReadTable => {
    return { columns, rows: taken, count: { rows: taken.length, isAll: false }, limitedBy }
  }
  for await (const row of rows) {
    if (taken.length === maxRows) return cut('rows')
    bytes += Buffer.byteLength(JSON.stringify(row))
    if (bytes > maxBytes && taken.length === 0) throw tooLarge(maxBytes)
    if (bytes > maxBytes) return cut('bytes')
    taken.push(row)
  }
  return { columns, rows: taken, count: { rows: taken.length, isAll: true }, limitedBy: null }
}

const tooLarge = (maxBytes: number): EntourageError =>
  new EntourageError(
    'memory-limit',
    `The first row alone has more than the ${maxBytes / BYTES_PER_MB} MB that an answer may have. Ask for less in one row.`,
  )
