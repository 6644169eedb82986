/** Groups claims into facts when only the sources matter, not who is quoted. */
import type { Claim, Fact } from '../../contract/evidence.ts'
import { groupFacts } from '../evidence/group-facts.ts'

/** What tells facts and sources apart. */
export type ClaimInShort = Pick<Claim, 'id' | 'about' | 'property' | 'value' | 'unit' | 'asOf' | 'stance' | 'source'>

/** Returns the facts with their claims; statuses and voices in them mean nothing, as nobody's voice is known. */
export function factsBySources(claims: readonly ClaimInShort[]): Pick<Fact, 'claims'>[] {
  const silent = claims.map((claim) => ({ ...claim, text: '', saidBy: null, via: [], locator: null }))
  return groupFacts(silent, [])
}
