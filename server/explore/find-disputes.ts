/** Finds the disagreements in facts: what somebody denies, and values that cannot all be right. */
import type { Claim, Fact } from '../../contract/evidence.ts'
import type { Dispute, Side } from '../../contract/disputes.ts'
import { isSupport } from '../evidence/derive-status.ts'
import type { Voices } from '../evidence/voice-of.ts'

/** A dispute whose subject is still only an id. */
export type DisputeAbout = Omit<Dispute, 'subject'> & { readonly about: string }

const countVoices = (claims: readonly Claim[], voices: Voices): number =>
  new Set(claims.map((claim) => voices.voiceOf(claim))).size

function toSide(stand: Side['stand'], { value, unit, asOf }: Fact, claims: readonly Claim[], voices: Voices): Side {
  return { stand, value, unit, asOf, voices: countVoices(claims, voices), claims: [...claims] }
}

function toDenial(fact: Fact, about: string, voices: Voices): DisputeAbout[] {
  const against = fact.claims.filter((claim) => !isSupport(claim))
  if (against.length === 0) return []
  const supporting = fact.claims.filter(isSupport)
  const sides = [toSide('against', fact, against, voices)]
  // Somebody may deny what no source asserts.
  if (supporting.length > 0) sides.unshift(toSide('for', fact, supporting, voices))
  return [{ kind: 'denied', about, property: fact.property, sides }]
}

/** One time lies within the other, or one of them is not known. */
const isSameTime = (one: Fact, other: Fact): boolean =>
  one.asOf === null || other.asOf === null || one.asOf.startsWith(other.asOf) || other.asOf.startsWith(one.asOf)

/** Parts facts of one property into groups that speak of the same time, directly or by way of another. */
function groupByTime(facts: readonly Fact[]): Fact[][] {
  return facts.reduce<Fact[][]>((groups, fact) => {
    const touched = groups.filter((group) => group.some((other) => isSameTime(fact, other)))
    const others = groups.filter((group) => !touched.includes(group))
    return [...others, [...touched.flat(), fact]]
  }, [])
}

function toDifferences(facts: readonly Fact[], about: string, voices: Voices): DisputeAbout[] {
  const byProperty = new Map<string | null, Fact[]>()
  for (const fact of facts) {
    if (!fact.differs || !fact.claims.some(isSupport)) continue
    byProperty.set(fact.property, [...(byProperty.get(fact.property) ?? []), fact])
  }
  return [...byProperty].flatMap(([property, values]) =>
    groupByTime(values)
      .filter((group) => group.length > 1)
      .map((group) => ({
        kind: 'differs' as const,
        about,
        property,
        sides: group.map((fact) => toSide('value', fact, fact.claims.filter(isSupport), voices)),
      })),
  )
}

/**
 * Returns the disputes in `facts`, as `groupFacts` gives them, subject by
 * subject: for each first what is denied, then the values that differ.
 */
export function findDisputes(facts: readonly Fact[], voices: Voices): DisputeAbout[] {
  const bySubject = new Map<string, Fact[]>()
  for (const fact of facts) {
    const about = fact.claims[0]?.about
    if (about !== undefined) bySubject.set(about, [...(bySubject.get(about) ?? []), fact])
  }
  return [...bySubject].flatMap(([about, own]) => [
    ...own.flatMap((fact) => toDenial(fact, about, voices)),
    ...toDifferences(own, about, voices),
  ])
}
