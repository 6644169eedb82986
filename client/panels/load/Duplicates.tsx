/** New entities that are likely the same as some that are here: the reader says which are. */
import type { CaseReport, Duplicate } from '../../../contract/cases.ts'
import { decisionKey, listDuplicates } from '../../model/load/same-entities.ts'
import { loadStore, type Sameness, useLoad } from '../../store/load-store.ts'
import { countWords, formatCount, typeWords } from '../../../view/words.ts'
import { Choice } from '../parts/Choice.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'

const CHOICES: readonly (readonly [Sameness, string])[] = [
  ['same', 'The same'],
  ['other', 'Not the same'],
  ['undecided', 'Undecided'],
]

const ROW_HEIGHT = 96

export function Duplicates({ report }: { readonly report: CaseReport }) {
  const decisions = useLoad((state) => state.decisions)
  const rows = listDuplicates(report.duplicates, decisions)
  if (rows.length === 0) return null
  const left = report.duplicateCount - report.duplicates.length
  return (
    <section aria-labelledby="load-duplicates" className="load-duplicates">
      <h3 id="load-duplicates">
        {countWords(rows.length + left, 'entity')} may be here already
        {left > 0 && (
          <span className="quiet numbers">
            {' '}
            · {formatCount(rows.length)} of {formatCount(rows.length + left)} shown
          </span>
        )}
      </h3>
      <p className="quiet">
        What is the same becomes one entity, the one that is here, with the links and claims of both. What is undecided
        stays apart.
      </p>
      <VirtualRows rows={rows} keyOf={decisionKey} estimate={() => ROW_HEIGHT}>
        {(duplicate) => (
          <DuplicateRow
            duplicate={duplicate}
            sameness={decisions.get(decisionKey(duplicate))?.sameness ?? 'undecided'}
          />
        )}
      </VirtualRows>
    </section>
  )
}

function DuplicateRow({ duplicate, sameness }: { readonly duplicate: Duplicate; readonly sameness: Sameness }) {
  const { name, type, of, why } = duplicate
  return (
    <div className="load-duplicate">
      <div className="load-pair">
        <p>
          <strong>{name}</strong>, {typeWords(type)} in your files, and <strong>{of.name}</strong>, {typeWords(of.type)}{' '}
          that is here
        </p>
        <p className="quiet">{why}</p>
      </div>
      <Choice
        label={`Is ${name} the same as ${of.name}?`}
        value={sameness}
        options={CHOICES}
        onChange={(next) => decide(duplicate, next)}
      />
    </div>
  )
}

/** One entity of the files can be the same as one that is here only. */
function decide(duplicate: Duplicate, sameness: Sameness): void {
  loadStore.setState(({ decisions }) => {
    const kept = [...decisions].filter(
      ([, other]) => sameness !== 'same' || other.duplicate.id !== duplicate.id || other.sameness !== 'same',
    )
    return { decisions: new Map([...kept, [decisionKey(duplicate), { duplicate, sameness }]]) }
  })
}
