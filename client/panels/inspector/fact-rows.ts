/** Facts as the flat list of rows that the inspector draws, so that only rows in sight need to be. */
import type { Claim, Fact } from '../../../contract/evidence.ts'
import { type FactSection, factSections } from './fact-sections.ts'

export type FactRow =
  | { readonly kind: 'section'; readonly key: string; readonly section: FactSection }
  | {
      readonly kind: 'fact'
      readonly key: string
      readonly fact: Fact
      readonly heading: string | null
      readonly open: boolean
    }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim; readonly last: boolean }

/** What tells a fact apart from the others of the same entity or link. */
export function keyOfFact({ property, value, unit, asOf }: Fact): string {
  return JSON.stringify([property, value, unit, asOf])
}

/**
 * Section headings, facts, and the claims of those facts whose key is in
 * `open`. A fact carries its property as heading when the row above has
 * another.
 */
export function factRows(facts: readonly Fact[], open: ReadonlySet<string>): FactRow[] {
  const rows: FactRow[] = []
  for (const section of factSections(facts)) {
    rows.push({ kind: 'section', key: section.kind, section })
    let above: string | null = null
    for (const fact of section.facts) {
      const key = keyOfFact(fact)
      rows.push({
        kind: 'fact',
        key,
        fact,
        heading: fact.property === above ? null : fact.property,
        open: open.has(key),
      })
      above = fact.property
      if (!open.has(key)) continue
      for (const [index, claim] of fact.claims.entries()) {
        rows.push({ kind: 'claim', key: claim.id, claim, last: index === fact.claims.length - 1 })
      }
    }
  }
  return rows
}
