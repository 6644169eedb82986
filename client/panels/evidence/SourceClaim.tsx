/** One claim on a source's page: what it is about, who says it, what is said, and where. */
import type { ClaimInContext } from '../../../contract/claims.ts'
import { addAndSelect, addAndSelectLink } from '../../app/add-and-select.ts'
import { formatDate } from '../../../view/format-date.ts'
import { linkWords, propertyWords, stanceWords } from '../../../view/words.ts'
import { valueWords } from '../../../view/value-words.ts'
import { EntityName } from '../parts/EntityName.tsx'
import { StatusChip } from '../parts/StatusChip.tsx'

interface Props {
  readonly entry: ClaimInContext
  /** True when no other independent source says so. */
  readonly alone: boolean
}

export function SourceClaim({ entry: { claim, status, subject }, alone }: Props) {
  const value =
    claim.property === null
      ? null
      : `${propertyWords(claim.property)}: ${valueWords(claim)}${claim.asOf === null ? '' : ` (${formatDate(claim.asOf)})`}`
  return (
    <div className="source-claim">
      <div className="fact-line">
        <button
          type="button"
          className="name-button"
          onClick={() =>
            void (subject.kind === 'entity' ? addAndSelect(subject.entity.id) : addAndSelectLink(subject.link))
          }
        >
          {subject.kind === 'entity'
            ? subject.entity.name
            : `${subject.from.name} ${linkWords(subject.link.type).forward} ${subject.to.name}`}
        </button>
        <StatusChip status={status} />
      </div>
      {value !== null && <p className="source-claim-value">{value}</p>}
      <p>{claim.text}</p>
      <p className="quiet">
        {claim.saidBy === null ? (
          `The outlet itself ${stanceWords(claim.stance)}`
        ) : (
          <>
            <EntityName id={claim.saidBy.id} name={claim.saidBy.name} /> {stanceWords(claim.stance)}
          </>
        )}
        {claim.via.length > 0 && `, passed on by ${claim.via.map(({ name }) => name).join(', then ')}`}
        {claim.locator !== null && `, ${claim.locator}`}
        {alone && <span className="only-here">only here</span>}
      </p>
    </div>
  )
}
