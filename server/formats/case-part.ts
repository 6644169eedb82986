/** A part of the store as all formats of data see it: what a case has, without places in files, and nothing of any format. */
import type { Source, Status } from '../../contract/evidence.ts'
import type { CaseClaim, CaseEntity, CaseLink } from '../cases/case.ts'

export type PartEntity = Omit<CaseEntity, 'place'>

/** `status` and `voices` are derived from the claims, and told for those who read no claims. */
export type PartLink = Omit<CaseLink, 'place'> & { readonly status: Status; readonly voices: number }

export type PartClaim = Omit<CaseClaim, 'place'>

/**
 * Entities, links and sources in the order of their ids, claims in that of
 * their case; the properties of each in the order of their names. `case` is
 * null when it is not all of one case. `sources` are those that the claims cite
 * and, recursively, their origins; `speakers` are entities that claims name and
 * that are not among `entities`. Both ends of each link are among `entities`.
 */
export interface CasePart {
  readonly case: string | null
  readonly title: string
  readonly summary: string
  readonly start: readonly string[]
  readonly entities: readonly PartEntity[]
  readonly links: readonly PartLink[]
  readonly claims: readonly PartClaim[]
  readonly sources: readonly Source[]
  readonly speakers: readonly PartEntity[]
}

/** Writes a part piece by piece: text is UTF-8. The same part gives the same pieces. */
export type WritePart = (part: CasePart) => Iterable<string | Uint8Array>
