/** What was odd but plain and how it was taken, and what is worth a look before loading. */
import type { CaseReport } from '../../../contract/cases.ts'
import { capitalised } from '../../model/load/load-words.ts'
import { countWords, linkWords, typeWords } from '../../../view/words.ts'
import { ProblemList, SaveButtons } from './Problems.tsx'

/** More than these are folded away. */
const IN_SIGHT = 4

export function Assumptions({ report }: { readonly report: CaseReport }) {
  const { assumptions, assumptionCount, warnings, warningCount, waived } = report
  const remarks = remarksOf(report)
  return (
    <>
      {assumptions.length > 0 && (
        <details className="load-notes" open={assumptions.length <= IN_SIGHT}>
          <summary>How it was understood: {countWords(assumptionCount, 'assumption')}</summary>
          <ProblemList problems={assumptions.map((each) => ({ ...each, column: null }))} />
        </details>
      )}
      {(remarks.length > 0 || warnings.length > 0) && (
        <details className="load-notes" open={warnings.length <= IN_SIGHT}>
          <summary>Worth a look: {countWords(remarks.length + warningCount, 'remark')}</summary>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <ProblemList problems={warnings} />
          {waived > 0 && <p className="quiet">{countWords(waived, 'warning')} waived by the case, with a reason.</p>}
        </details>
      )}
      {report.errorCount === 0 && assumptionCount + warningCount > IN_SIGHT && <SaveButtons report={report} />}
    </>
  )
}

function remarksOf({ undated, unknownTypes }: CaseReport): readonly string[] {
  const entities = unknownTypes.entities.map((type) => typeWords(type))
  const links = unknownTypes.links.map((type) => `“${linkWords(type).forward}”`)
  return [
    ...(undated === 0
      ? []
      : [`${countWords(undated, 'event')} without a date: the timeline cannot show ${undated === 1 ? 'it' : 'them'}.`]),
    ...(entities.length === 0
      ? []
      : [
          `${capitalised(entities.join(', '))}: ${entities.length === 1 ? 'a type without a shape of its own, drawn as a hexagon' : 'types without shapes of their own, drawn as hexagons'}.`,
        ]),
    ...(links.length === 0
      ? []
      : [
          `${links.join(', ')}: ${links.length === 1 ? 'a link type that is new here and is called by its name' : 'link types that are new here and are called by their names'}.`,
        ]),
  ]
}
