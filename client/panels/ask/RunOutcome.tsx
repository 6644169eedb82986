/** What became of the last run: the answer, what was wrong, or that it was cancelled. */
import type { Asking } from '../../actions/run-question.ts'
import { openProblems, sameBlanks } from '../../model/ask/blanks.ts'
import type { Run } from '../../store/ask-store.ts'
import { AnswerView } from './AnswerView.tsx'

interface Props {
  readonly run: Run
  readonly asking: Asking
  /** For the name of a file. */
  readonly name: string
}

export function RunOutcome({ run, asking, name }: Props) {
  if (run.kind === 'none') return null
  if (run.kind === 'running') return <p role="status">Running…</p>
  if (run.kind === 'cancelled') {
    return <p role="status">Cancelled. The database was told to stop.</p>
  }
  const isOtherStatement =
    run.question.kind === 'cypher' &&
    asking.question.kind === 'cypher' &&
    run.question.statement !== asking.question.statement
  if (run.kind === 'failed') {
    const left = openProblems(run.problems, run.question.blanks, asking.question.blanks)
    // What was wrong with a statement says nothing about the one that stands there now.
    if (isOtherStatement || (run.problems.size > 0 && left.size === 0)) return null
    return (
      <p className="ask-failed" role="alert">
        {run.message}
      </p>
    )
  }
  const isOther = isOtherStatement || !sameBlanks(run.question.blanks, asking.question.blanks)
  return (
    <>
      {isOther && <p className="ask-told">The question was changed since; this is the answer to the one before.</p>}
      <AnswerView answer={run.answer} asking={{ ...asking, question: run.question }} name={name} />
    </>
  )
}
