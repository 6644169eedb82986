/** All facts of an entity or a link, grouped by how far the sources agree; only rows in sight are drawn. */
import { useState } from 'react'
import type { Fact } from '../../../contract/evidence.ts'
import { formatCount } from '../../../view/words.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'
import { FactEntry } from './FactEntry.tsx'
import { type FactRow, factRows, keyOfFact } from './fact-rows.ts'

interface Props {
  readonly facts: readonly Fact[]
}

const HEIGHT: Readonly<Record<FactRow['kind'], number>> = { section: 40, fact: 92, claim: 104 }

export function Facts({ facts }: Props) {
  // A fact that stands alone is opened at once: its claims are what a reader came for.
  const [open, setOpen] = useState<ReadonlySet<string>>(() => {
    const [first] = facts
    return new Set(first !== undefined && facts.length === 1 && first.claims.length <= 8 ? [keyOfFact(first)] : [])
  })
  const rows = factRows(facts, open)
  const toggle = (key: string): void => {
    const next = new Set(open)
    if (!next.delete(key)) next.add(key)
    setOpen(next)
  }

  return (
    <section className="facts" aria-labelledby="facts-title">
      <h3 id="facts-title" className="only-spoken">
        What is said
      </h3>
      <VirtualRows rows={rows} keyOf={({ key }) => key} estimate={({ kind }) => HEIGHT[kind]}>
        {(row) => {
          if (row.kind === 'section') {
            return (
              <h3 className={`fact-section is-${row.section.kind}`}>
                {row.section.title} <span className="quiet numbers">{formatCount(row.section.facts.length)}</span>
              </h3>
            )
          }
          if (row.kind === 'claim') return <ClaimEntry claim={row.claim} />
          return <FactEntry fact={row.fact} heading={row.heading} open={row.open} onToggle={() => toggle(row.key)} />
        }}
      </VirtualRows>
    </section>
  )
}
