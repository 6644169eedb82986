/** Sorts facts by what a reader wants to know first: what is agreed, what differs, what is denied, what rests on little. */
import type { Claim, Fact } from '../../../contract/evidence.ts'

export type SectionKind = 'agreed' | 'differs' | 'denied' | 'one-voice' | 'alleged'

export interface FactSection {
  readonly kind: SectionKind
  readonly title: string
  readonly facts: readonly Fact[]
}

const TITLES: Readonly<Record<SectionKind, string>> = {
  agreed: 'Agreed',
  differs: 'Sources differ',
  denied: 'Denied or doubted',
  'one-voice': 'On one voice',
  alleged: 'Only alleged',
}

/** Sections that hold something, in fixed order; within one, facts of one property stand together in the order given. */
export function factSections(facts: readonly Fact[]): FactSection[] {
  return (Object.keys(TITLES) as SectionKind[])
    .map((kind) => ({ kind, title: TITLES[kind], facts: byProperty(facts.filter((fact) => sectionOf(fact) === kind)) }))
    .filter((section) => section.facts.length > 0)
}

/** A denied value that also differs from another is shown where the values stand side by side. */
export function sectionOf(fact: Fact): SectionKind {
  if (fact.differs) return 'differs'
  if (fact.status === 'disputed') return 'denied'
  if (fact.status === 'confirmed' || fact.status === 'corroborated') return 'agreed'
  if (fact.status === 'single-source' || fact.voices <= 1) return 'one-voice'
  return 'alleged'
}

/** True for a claim that stands against the fact it is part of. */
export function isAgainst(claim: Claim): boolean {
  return claim.stance === 'denies' || claim.stance === 'disputes'
}

function byProperty(facts: readonly Fact[]): Fact[] {
  const groups = new Map<string | null, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.property)
    if (group === undefined) groups.set(fact.property, [fact])
    else group.push(fact)
  }
  return [...groups.values()].flat()
}
