/** Claims, sources and speakers as plain JSON values, as several formats carry them; docs/data.md names the fields. */
import type { Source } from '../../contract/evidence.ts'
import type { CasePart, PartClaim, PartEntity } from './case-part.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is absent is left out. */
const present = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )

/** Without what it is about, which is where it stands. */
export const toClaimFields = ({
  id,
  property,
  value,
  unit,
  asOf,
  text,
  stance,
  saidBy,
  via,
  source,
  locator,
}: PartClaim) => present({ id, property, value, unit, asOf, text, stance, saidBy, via, source, locator })

export const toSourceFields = ({ id, title, publisher, author, published, url, origin }: Source): Fields =>
  present({ id, title, publisher, author, published, url, origin })

export const toSpeakerFields = ({ id, name, type }: PartEntity): Fields => ({ id, name, type })

/** Returns what finds the claims about an id, in their order. */
export function claimsBySubject(part: CasePart): (id: string) => readonly PartClaim[] {
  const bySubject = new Map<string, PartClaim[]>()
  for (const claim of part.claims) {
    const known = bySubject.get(claim.about)
    if (known === undefined) bySubject.set(claim.about, [claim])
    else known.push(claim)
  }
  return (id) => bySubject.get(id) ?? []
}

/** Returns what finds the claims about an id as plain values. */
export function claimFieldsBySubject(part: CasePart): (id: string) => readonly Fields[] {
  const about = claimsBySubject(part)
  return (id) => about(id).map(toClaimFields)
}

/** What is said of the part as a whole. */
export const toHeadFields = ({ case: id, title, summary, start }: CasePart): Fields =>
  present({ case: id, title, summary, start })
