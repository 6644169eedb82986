/** One fact: its value, how sure it is and why, who publishes it, and a button that opens its claims. */
import { ChevronRight } from 'lucide-react'
import type { Fact } from '../../../contract/evidence.ts'
import { formatDate } from '../../../view/format-date.ts'
import { countWords, propertyWords } from '../../../view/words.ts'
import { StatusChip } from '../parts/StatusChip.tsx'
import { Footnotes } from './Footnotes.tsx'
import { valueWords } from '../../../view/value-words.ts'

interface Props {
  readonly fact: Fact
  readonly heading: string | null
  readonly open: boolean
  readonly onToggle: () => void
}

export function FactEntry({ fact, heading, open, onToggle }: Props) {
  return (
    <div className="fact">
      {heading !== null && <h4>{propertyWords(heading)}</h4>}
      <div className="fact-line">
        <p className="fact-value">
          <FactWords fact={fact} />
          <Footnotes claims={fact.claims} />
        </p>
        <StatusChip status={fact.status} />
      </div>
      <p className="fact-reason quiet">{fact.reason}</p>
      <button type="button" className="fact-toggle" aria-expanded={open} onClick={onToggle}>
        <ChevronRight aria-hidden="true" />
        <span className="numbers">
          {countWords(fact.claims.length, 'claim')}, {countWords(fact.voices, 'independent voice')}
        </span>
      </button>
    </div>
  )
}

function FactWords({ fact }: { readonly fact: Fact }) {
  if (fact.property === null) return <>{fact.claims[0]?.text ?? 'A statement'} </>
  return (
    <>
      {valueWords(fact)} {fact.asOf !== null && <span className="quiet">({formatDate(fact.asOf)}) </span>}
    </>
  )
}
