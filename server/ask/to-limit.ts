/** Says which limit cut an answer off, in the words of the contract. */
import type { CypherLimit } from '../../contract/cypher.ts'
import type { AskedTable } from '../graph/port.ts'

export const BYTES_PER_MB = 1_000_000

/** Null when no limit did. */
export function toLimit(
  { limitedBy: by, rows, count }: Pick<AskedTable, 'limitedBy' | 'rows' | 'count'>,
  { maxRows, maxBytes }: { readonly maxRows: number; readonly maxBytes: number },
): CypherLimit | null {
  if (by === null) return null
  const { rows: counted, isAll } = count
  const of = `${isAll ? '' : 'more than '}${counted}`
  switch (by) {
    case 'rows':
      return { by, limit: maxRows, counted, isAll, message: `There are ${of} rows, of which ${rows.length} are given.` }
    case 'bytes': {
      const message = `Of ${of} rows ${rows.length} fit into ${maxBytes / BYTES_PER_MB} MB.`
      return { by, limit: maxBytes, counted, isAll, message }
    }
  }
}
