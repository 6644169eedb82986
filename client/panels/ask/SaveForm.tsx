/** What a query needs to be saved for everybody who uses this store: a name, a title as a sentence, what its blanks take. */
import { type ReactNode, useId, useState } from 'react'
import type { ErrorDetail } from '../../../contract/error.ts'
import type { Query } from '../../../contract/queries.ts'
import { composeQuery, nameFromTitle, type ParameterForm, type QueryForm } from '../../model/ask/query-text.ts'
import type { Draft } from '../../store/ask-store.ts'
import { ConflictView } from './ConflictView.tsx'
import { draftOf } from './edit-query.ts'
import type { Mark } from './editor/range-of.ts'
import { ParameterFields } from './ParameterFields.tsx'
import { useOwnQueries } from './use-own-queries.ts'

interface Props {
  readonly draft: Draft
  readonly parameters: readonly ParameterForm[]
  readonly onDraft: (part: Partial<Draft>) => void
  /** Mistakes in the statement, at their places in the editor. */
  readonly onRefused: (marks: readonly Mark[]) => void
  readonly onClose: () => void
}

export function SaveForm({ draft, parameters, onDraft, onRefused, onClose }: Props) {
  const own = useOwnQueries()
  const [failure, setFailure] = useState<readonly string[]>([])
  const [conflict, setConflict] = useState<Query | 'removed' | null>(null)
  const form: QueryForm = {
    ...draft.form,
    name: draft.form.name === '' ? nameFromTitle(draft.form.title) : draft.form.name,
    parameters,
  }
  const set = (part: Partial<Draft['form']>): void => onDraft({ form: { ...draft.form, ...part } })
  const { text, headerLines } = composeQuery(form, draft.statement)

  const save = async (over: Draft['saved']): Promise<void> => {
    setFailure([])
    onRefused([])
    const outcome = await own.save(text, over)
    if (outcome.kind === 'saved') {
      const { id, revision } = outcome.query
      onDraft({ form: { ...draft.form, name: id }, saved: revision === null ? null : { id, revision } })
      setConflict(null)
      onClose()
    } else if (outcome.kind === 'conflict') {
      setConflict(outcome.current ?? 'removed')
    } else {
      const inStatement = outcome.details.filter(({ line = 0 }) => line > headerLines)
      onRefused(inStatement.map((detail) => toMark(detail, headerLines)))
      const others = outcome.details.filter((detail) => !inStatement.includes(detail))
      setFailure(
        outcome.details.length === 0
          ? [outcome.message]
          : [
              ...others.map(({ message }) => sentence(message)),
              ...(inStatement.length > 0 ? ['The statement has mistakes; they are marked in it.'] : []),
            ],
      )
    }
  }

  if (conflict !== null) {
    return (
      <ConflictView
        mine={text}
        current={conflict === 'removed' ? null : conflict}
        onMine={() =>
          void save(
            conflict === 'removed' || conflict.revision === null
              ? null
              : { id: conflict.id, revision: conflict.revision },
          )
        }
        onTheirs={() => {
          if (conflict === 'removed') onDraft({ saved: null })
          else onDraft(draftOf(conflict, draft.blanks))
          setConflict(null)
          onClose()
        }}
      />
    )
  }
  return (
    <form
      className="ask-save"
      aria-label="Save this query"
      onSubmit={(event) => {
        event.preventDefault()
        void save(draft.saved)
      }}
    >
      <Field label="Title, a sentence with its blanks in braces">
        {(id) => (
          <input
            id={id}
            className="ask-input"
            required
            placeholder={`People in {${parameters[0]?.name ?? 'place'}}`}
            value={draft.form.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label="What it is about, for somebody who does not code">
        {(id) => (
          <input
            id={id}
            className="ask-input"
            required
            value={draft.form.about}
            onChange={(event) => set({ about: event.target.value })}
          />
        )}
      </Field>
      <Field label="What it returns (may be left out)">
        {(id) => (
          <input
            id={id}
            className="ask-input"
            value={draft.form.returns}
            onChange={(event) => set({ returns: event.target.value })}
          />
        )}
      </Field>
      <div className="ask-save-row">
        <Field label="Tags, with commas">
          {(id) => (
            <input
              id={id}
              className="ask-input"
              value={draft.form.tags}
              onChange={(event) => set({ tags: event.target.value })}
            />
          )}
        </Field>
        <Field label="Shown as">
          {(id) => (
            <select
              id={id}
              className="ask-input"
              value={draft.form.result}
              onChange={(event) =>
                set({
                  result:
                    event.target.value === 'table' ? 'table' : event.target.value === 'figure' ? 'figure' : 'graph',
                })
              }
            >
              <option value="graph">a graph</option>
              <option value="table">a table</option>
              <option value="figure">one figure</option>
            </select>
          )}
        </Field>
      </div>
      <Field label="Name, by which the command line finds it">
        {(id) => (
          <input
            id={id}
            className="ask-input"
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            title="Small letters, digits and hyphens"
            placeholder={form.name === '' ? 'people-in-a-place' : form.name}
            value={draft.form.name}
            readOnly={draft.saved !== null}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <ParameterFields
        parameters={parameters}
        onChange={(next) => onDraft({ parameters: { ...draft.parameters, [next.name]: next } })}
      />
      {failure.length > 0 && (
        <div className="ask-failed" role="alert">
          <ul>
            {failure.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="ask-run">
        <button type="submit" className="button primary" disabled={own.busy}>
          {draft.saved === null ? 'Save for everybody here' : 'Save the changes'}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="ask-save-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

function toMark({ line = 1, column = '1', length = 0, message }: ErrorDetail, headerLines: number): Mark {
  return { kind: 'mistake', line: line - headerLines, column: Number(column) || 1, length, message: sentence(message) }
}

/** The parser's remarks begin small; here they stand alone. */
function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.?!]$/.test(text) ? text : `${text}.`
}
