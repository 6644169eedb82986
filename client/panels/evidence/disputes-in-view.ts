/** Which disputes concern what the canvas shows, and what belongs to one. */
import type { Dispute } from '../../../contract/disputes.ts'
import type { Source } from '../../../contract/evidence.ts'
import type { VisiblePart } from '../../../view/visible-part.ts'

/** What tells a dispute apart from all others. */
export function disputeKey({ kind, subject, property, sides }: Dispute): string {
  const values = sides.map(({ stand, value, unit, asOf }) => [stand, value, unit, asOf])
  return JSON.stringify([kind, subjectId({ subject }), property, values])
}

/** True when the entity or the link that is disputed is shown. */
export function isInView(dispute: Pick<Dispute, 'subject'>, part: VisiblePart): boolean {
  const id = subjectId(dispute)
  return dispute.subject.kind === 'entity' ? part.entities.has(id) : part.links.has(id)
}

/** The disputed entity, or the disputed link with its two ends. */
export function partOf({ subject }: Pick<Dispute, 'subject'>): {
  readonly entities: ReadonlySet<string>
  readonly links: ReadonlySet<string>
} {
  return subject.kind === 'entity'
    ? { entities: new Set([subject.entity.id]), links: new Set() }
    : { entities: new Set([subject.from.id, subject.to.id]), links: new Set([subject.link.id]) }
}

/** The sources that the given disputes cite, in the order in which they are met. */
export function sourcesOf(disputes: readonly Dispute[], sources: readonly Source[]): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const cited = new Set(
    disputes.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map(({ source }) => source))),
  )
  return [...cited].flatMap((id) => byId.get(id) ?? [])
}

function subjectId({ subject }: Pick<Dispute, 'subject'>): string {
  return subject.kind === 'entity' ? subject.entity.id : subject.link.id
}
