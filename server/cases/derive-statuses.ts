/** Derives the status of every link and of the fact that each claim is part of, for claims of whole subjects. */
import type { Claim, Source, Status } from '../../contract/evidence.ts'
import type { Derived } from '../evidence/derive-status.ts'
import { deriveLinkStatus } from '../evidence/derive-link-status.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import { openVoices } from '../evidence/voice-of.ts'

export interface Statuses {
  /** By id of the claim. */
  readonly claims: ReadonlyMap<string, Status>
  /** Of a link by its id; undefined when there is no claim about it. */
  readonly ofLink: (id: string) => Derived | undefined
}

/**
 * Returns the statuses that follow from `claims`, which must hold every claim
 * about each of their subjects, of whatever case; `sources` must hold those
 * cited and all their origins.
 */
export function deriveStatuses(claims: readonly Claim[], sources: readonly Source[]): Statuses {
  const voices = openVoices(sources)
  const bySubject = new Map<string, Claim[]>()
  for (const claim of claims) {
    const known = bySubject.get(claim.about)
    if (known === undefined) bySubject.set(claim.about, [claim])
    else known.push(claim)
  }
  return {
    claims: new Map(
      groupFacts(claims, sources).flatMap((fact) => fact.claims.map(({ id }) => [id, fact.status] as const)),
    ),
    ofLink: (id) => {
      const about = bySubject.get(id)
      return about === undefined ? undefined : deriveLinkStatus(about, voices)
    },
  }
}
