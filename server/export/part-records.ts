/** What is read for an export before it is put together, and how much of it there may be. */
import { EntourageError } from '../errors.ts'
import { formatCount } from '../../view/words.ts'
import type { StoredClaim } from '../explore/stored-claim.ts'
import type { PartEntity, PartLink } from '../formats/case-part.ts'

/** `claims` are in the order of their case; `sources` are ids that are wanted besides those that claims cite. */
export interface PartRecords {
  readonly entities: readonly PartEntity[]
  readonly links: readonly PartLink[]
  readonly claims: readonly StoredClaim[]
  readonly sources: readonly string[]
}

/** All of it stands in memory until it is written, about a kilobyte a record. */
const MOST = { entities: 100_000, links: 250_000 } as const

/** Throws `too-large` when there are more than one export takes. */
export function refuseTooMany(count: number, what: keyof typeof MOST): void {
  if (count <= MOST[what]) return
  throw new EntourageError(
    'too-large',
    `These are ${formatCount(count)} ${what}, and at most ${formatCount(MOST[what])} go into one file. Take them out in parts.`,
  )
}
