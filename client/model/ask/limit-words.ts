/** Says how much of an answer a limit left, and what to do to get more of it. */
import type { CypherLimit } from '../../../contract/cypher.ts'
import { formatCount } from '../../../view/words.ts'

/** As many rows as a table export gives at most. */
export const EXPORT_ROWS = 10_000

const BYTES_PER_MB = 1_000_000

/** `shown` is the number of rows that came. */
export function limitWords({ by, limit, counted, isAll }: CypherLimit, shown: number): string {
  const words = `${formatCount(shown)} of ${isAll ? '' : 'more than '}${formatCount(counted)} shown, limit reached.`
  return by === 'rows'
    ? `${words} Narrow the question down to see the others, or take them as a file.`
    : `${words} More would be larger than the ${formatCount(limit / BYTES_PER_MB)} MB that the server sends at once: ask for less in each row, or narrow the question down.`
}

/** For the button that fetches more than is shown. */
export function downloadWords({ counted, isAll }: CypherLimit): string {
  return isAll && counted <= EXPORT_ROWS
    ? `Download all ${formatCount(counted)} rows as CSV`
    : `Download the first ${formatCount(EXPORT_ROWS)} rows as CSV`
}
