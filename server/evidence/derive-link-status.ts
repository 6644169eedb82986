/** How sure a link is: what its claims say about the link as such, not about its details. */
import type { Claim } from '../../contract/evidence.ts'
import { type Derived, deriveStatus } from './derive-status.ts'
import type { Voices } from './voice-of.ts'

/**
 * Derives a link's status from the claims about it. Claims about one of its
 * properties (a share, a sum) count only when there are no others: whoever
 * tells a detail says that there is a link, but whoever denies a detail does
 * not deny the link.
 */
export function deriveLinkStatus(claims: readonly Claim[], voices: Voices): Derived {
  const asSuch = claims.filter(({ property }) => property === null)
  return deriveStatus(asSuch.length > 0 ? asSuch : claims, voices)
}
