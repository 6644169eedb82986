/** Says which limit cut an answer off, in the words of the contract. */
import type { CypherLimit } from '../../contract/cypher.ts'
import type { AskedTable } from '../graph/port.ts'

export const BYTES_PER_MB = 1_000_000

/** Null when no limit did. */
export function toLimit(
  by: AskedTable['limitedBy'],
  { maxRows, maxBytes }: { readonly maxRows: number; readonly maxBytes: number },
): CypherLimit | null {
  switch (by) {
    case null:
      return null
    case 'rows':
      return { by, limit: maxRows, message: `There are more rows than the ${maxRows} that are given.` }
    case 'bytes':
      return { by, limit: maxBytes, message: `There are more rows than fit into ${maxBytes / BYTES_PER_MB} MB.` }
  }
}
