/** What was odd but plain and how it was taken, and what is worth a look before loading. */
import { type ReactNode, useState } from 'react'
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
        <Folded
          isOpen={assumptions.length <= IN_SIGHT}
          words={`How it was understood: ${countWords(assumptionCount, 'assumption')}`}
        >
          <ProblemList problems={assumptions.map((each) => ({ ...each, column: null }))} />
        </Folded>
      )}
      {(remarks.length > 0 || warnings.length > 0) && (
        <Folded
          isOpen={warnings.length <= IN_SIGHT}
          words={`Worth a look: ${countWords(remarks.length + warningCount, 'remark')}`}
        >
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <ProblemList problems={warnings} />
          {waived > 0 && <p className="quiet">{countWords(waived, 'warning')} waived by the case, with a reason.</p>}
        </Folded>
      )}
      {report.errorCount === 0 && assumptionCount + warningCount > IN_SIGHT && <SaveButtons report={report} />}
    </>
  )
}

interface FoldedProps {
  readonly isOpen: boolean
  readonly words: string
  readonly children: ReactNode
}

/** What is folded away is not there: a long list without height would take itself for one that is all in sight. */
function Folded({ isOpen, words, children }: FoldedProps) {
  const [open, setOpen] = useState(isOpen)
  return (
    <details className="load-notes" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words}</summary>
      {open && children}
    </details>
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
