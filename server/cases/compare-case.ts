/** Compares a case with what the store holds of it, without writing anything. */
import type { CaseChanges } from '../../contract/cases.ts'
import type { Run } from '../graph/port.ts'
import type { Case } from './case.ts'
import { type Difference, findDifference, isEmpty, type Wanted } from './difference.ts'
import { findOthers } from './find-others.ts'
import { readStored, type StoredCase } from './read-stored.ts'
import { type Kinds, type Others, QUIET, toWanted } from './to-wanted.ts'

export interface Comparison {
  readonly stored: StoredCase
  readonly others: Others
  readonly wanted: Kinds<readonly Wanted[]>
  readonly difference: Kinds<Difference>
}

/** Returns what loading `draft` would write. */
export async function compareCase(run: Run, draft: Case): Promise<Comparison> {
  const stored = await readStored(run, draft)
  const others = await findOthers(run, draft, stored)
  const wanted = toWanted(draft, others)
  const compare = (kind: keyof Kinds<unknown>): Difference =>
    findDifference(draft.id, stored.records[kind], wanted[kind], QUIET[kind])
  const difference = {
    entities: compare('entities'),
    links: compare('links'),
    claims: compare('claims'),
    sources: compare('sources'),
  }
  return { stored, others, wanted, difference }
}

/** The numbers of a comparison, as a report has them. */
export const toChanges = ({ entities, links, claims, sources }: Kinds<Difference>): CaseChanges => ({
  entities: entities.counts,
  links: links.counts,
  claims: claims.counts,
  sources: sources.counts,
})

/** True when the store already holds exactly these records. */
export const isSame = ({ entities, links, claims, sources }: Kinds<Difference>): boolean =>
  [entities, links, claims, sources].every(isEmpty)
