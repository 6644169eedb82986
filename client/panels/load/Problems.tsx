/** The mistakes that keep files from being loaded, each with its place and what was expected. */
import { Download } from 'lucide-react'
import type { CaseProblem, CaseReport } from '../../../contract/cases.ts'
import { saveReport } from '../../actions/load/save-report.ts'
import { capitalised, placeWords } from '../../model/load/load-words.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'

/** A line of a problem, and the line of its place. */
const ROW_HEIGHT = 48

export function Problems({ report }: { readonly report: CaseReport }) {
  const { errors, errorCount } = report
  return (
    <section aria-labelledby="load-mistakes" className="load-problems">
      <div className="load-section-head">
        <h3 id="load-mistakes">
          {errorCount === 1 ? 'One mistake' : countWords(errorCount, 'mistake')}
          {errors.length < errorCount && (
            <span className="quiet numbers">
              {' '}
              · {formatCount(errors.length)} of {formatCount(errorCount)} shown
            </span>
          )}
        </h3>
        <SaveButtons report={report} />
      </div>
      <ProblemList problems={errors} />
    </section>
  )
}

export function ProblemList({ problems }: { readonly problems: readonly Omit<CaseProblem, 'code'>[] }) {
  const rows = problems.map((problem, index) => ({ ...problem, key: String(index) }))
  return (
    <VirtualRows rows={rows} keyOf={({ key }) => key} estimate={() => ROW_HEIGHT}>
      {(problem) => (
        <p className="load-problem">
          <span className="numbers quiet">{placeWords(problem)}</span>
          <span>{capitalised(problem.message)}</span>
        </p>
      )}
    </VirtualRows>
  )
}

export function SaveButtons({ report }: { readonly report: CaseReport }) {
  return (
    <p className="load-save">
      <span className="quiet">The whole report:</span>
      {(['csv', 'json'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void saveReport(report, format)}>
          <Download aria-hidden="true" />
          {format.toUpperCase()}
        </button>
      ))}
    </p>
  )
}
