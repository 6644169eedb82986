/** Cypher of one's own: written, corrected, run, saved. */
import { FilePlus2, Link2, Save } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { cancelRun, type Asking, runQuestion } from '../../actions/run-question.ts'
import { shareQuestion } from '../../actions/share-question.ts'
import { openProblems } from '../../model/ask/blanks.ts'
import { draftParameters, toParameter } from '../../model/ask/draft-parameters.ts'
import type { Question } from '../../model/ask/question.ts'
import { askStore, type Draft, EMPTY_DRAFT, useAsk } from '../../store/ask-store.ts'
import { keepDraft } from '../../store/keep-draft.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { CypherEditor } from './CypherEditor.tsx'
import { DraftParameters } from './DraftParameters.tsx'
import type { Mark } from './editor/range-of.ts'
import { RemovedNote } from './RemovedNote.tsx'
import { RunOutcome } from './RunOutcome.tsx'
import { RunRow } from './RunRow.tsx'
import { SaveForm } from './SaveForm.tsx'

// Before the editor is made, so that it begins with what was left.
keepDraft()

const change = (part: Partial<Draft>): void => askStore.setState(({ draft }) => ({ draft: { ...draft, ...part } }))

export function WritePage() {
  const draft = useAsk((state) => state.draft)
  const run = useAsk((state) => state.draftRun)
  const shared = useAsk((state) => state.shared)
  const [saving, setSaving] = useState(false)
  /** Mistakes that saving found in the statement. */
  const [refused, setRefused] = useState<readonly Mark[]>([])
  const editor = useRef<{ goTo: (line: number, column: number) => void }>(null)
  const { statement, blanks } = draft
  const parameters = draftParameters(statement, draft.parameters)
  const declared = parameters.map(toParameter)
  const types = Object.fromEntries(parameters.map(({ name, type }) => [name, type]))
  const question: Question = { kind: 'cypher', statement, types, blanks }
  const asking: Asking = { question, parameters: declared, words: firstLine(statement), result: draft.form.result }
  const marks = useMemo(() => [...marksOf(run, statement), ...refused], [run, statement, refused])
  // What the places say already needs no saying twice.
  const isMarked = run.kind === 'failed' && run.places.length > 0 && marks.length > 0
  const isEmpty = statement.trim() === ''
  const start = (): void => {
    if (!isEmpty) void runQuestion(asking)
  }

  return (
    <>
      <RemovedNote />
      {draft.saved !== null && (
        <p className="ask-told">
          You are editing “{draft.form.title}”.{' '}
          <button type="button" className="text-button" onClick={() => askStore.setState({ draft: EMPTY_DRAFT })}>
            Write something new instead
          </button>
        </p>
      )}
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <CypherEditor
          ref={editor}
          label="Cypher statement"
          text={statement}
          marks={marks}
          onChange={(next) => {
            setRefused([])
            change({ statement: next })
          }}
          onRun={start}
        />
        <p className="quiet">
          It may only read. <kbd>Ctrl+Enter</kbd> runs, <kbd>Ctrl+Space</kbd> suggests, <kbd>Esc</kbd> then{' '}
          <kbd>Tab</kbd> leaves the editor. Write <code>$name</code> for a blank.
        </p>
        {marks.length > 0 && (
          <div
            className={marks.some(({ kind }) => kind === 'mistake') ? 'ask-failed' : 'ask-hints'}
            aria-label="Places in the statement"
            role="alert"
          >
            <ul className="ask-places">
              {marks.map((mark) => (
                <li key={`${mark.line}:${mark.column}:${mark.message}`}>
                  <button
                    type="button"
                    className="text-button numbers"
                    onClick={() => editor.current?.goTo(mark.line, mark.column)}
                  >
                    Line {mark.line}, column {mark.column}
                  </button>{' '}
                  {mark.message}
                </li>
              ))}
            </ul>
          </div>
        )}
        <DraftParameters
          parameters={parameters}
          blanks={blanks}
          problems={run.kind === 'failed' ? openProblems(run.problems, run.question.blanks, blanks) : new Map()}
          onBlanks={(next) => change({ blanks: next })}
          onParameter={(next) => change({ parameters: { ...draft.parameters, [next.name]: next } })}
        />
        {shared && (
          <p className="ask-told" role="status">
            This statement was opened from a shared address. Nothing has run: read it, then run it yourself.
          </p>
        )}
        <RunRow run={run} disabled={isEmpty} onCancel={() => cancelRun('draftRun')}>
          <button
            type="button"
            className="button"
            aria-expanded={saving}
            disabled={isEmpty}
            onClick={() => setSaving(!saving)}
          >
            <Save aria-hidden="true" />
            Save…
          </button>
          <IconButton
            icon={Link2}
            name="Copy an address that opens this filled in"
            disabled={isEmpty}
            onPress={() => void shareQuestion(question)}
          />
          <IconButton
            icon={FilePlus2}
            name="Begin anew"
            disabled={statement === ''}
            onPress={() => askStore.setState({ draft: EMPTY_DRAFT, draftRun: { kind: 'none' } })}
          />
        </RunRow>
      </form>
      {saving && (
        <SaveForm
          draft={draft}
          parameters={parameters}
          onDraft={change}
          onRefused={setRefused}
          onClose={() => setSaving(false)}
        />
      )}
      {!isMarked && <RunOutcome run={run} asking={asking} name={draft.form.name} />}
    </>
  )
}

function marksOf(run: ReturnType<typeof askStore.getState>['draftRun'], statement: string): readonly Mark[] {
  // What was said of another text would point at the wrong words.
  if (run.kind === 'none' || run.question.kind !== 'cypher' || run.question.statement !== statement) return []
  if (run.kind === 'failed') {
    return run.places.map(({ line = 1, column = '1', length = 0, message }) => ({
      kind: 'mistake',
      line,
      column: Number(column) || 1,
      length,
      message,
    }))
  }
  return run.kind === 'answered' ? run.answer.hints.map((hint) => ({ ...hint, kind: 'hint' as const })) : []
}

function firstLine(statement: string): string {
  const lines = statement.split('\n').map((line) => line.trim())
  return (lines.find((line) => line !== '' && !line.startsWith('//')) ?? '').slice(0, 120)
}
