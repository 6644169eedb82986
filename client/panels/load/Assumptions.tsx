/** What was odd but plain and how it was taken, and what is worth a look before loading. */
import type { CaseReport } from '../../../contract/cases.ts'
import { countWords, typeWords, linkWords } from '../../../view/words.ts'
import { ProblemList } from './Problems.tsx'

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
          `${entities.join(', ')}: ${entities.length === 1 ? 'this type has' : 'these types have'} no shape of their own and will be drawn as hexagons.`,
        ]),
    ...(links.length === 0
      ? []
      : [
          `${links.join(', ')}: no words of our own for ${links.length === 1 ? 'this link type' : 'these link types'}, so the name of the type is used.`,
        ]),
  ]
}
