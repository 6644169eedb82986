/** Somebody else changed the query meanwhile: both texts side by side, and the choice between them. */
import { Fragment } from 'react'
import type { Query } from '../../../contract/queries.ts'

interface Props {
  readonly mine: string
  /** null: it was removed. */
  readonly current: Query | null
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export function ConflictView({ mine, current, onMine, onTheirs }: Props) {
  return (
    <section className="ask-conflict" aria-label="Two versions" role="alert">
      <p>
        {current === null
          ? 'Somebody has removed this query while you were editing it.'
          : 'Somebody else has changed this query while you were editing it. Nothing is lost: choose which text it shall have. The lines that differ are marked.'}
      </p>
      <div className="ask-conflict-texts">
        <figure>
          <figcaption>Yours</figcaption>
          <TextBeside text={mine} other={current?.text ?? mine} />
        </figure>
        {current !== null && (
          <figure>
            <figcaption>Theirs, saved meanwhile</figcaption>
            <TextBeside text={current.text} other={mine} />
          </figure>
        )}
      </div>
      <div className="ask-run">
        <button type="button" className="button primary" onClick={onMine}>
          {current === null ? 'Save mine again' : 'Save mine over theirs'}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {current === null ? 'Leave it removed' : 'Take theirs into the editor'}
        </button>
      </div>
    </section>
  )
}

/** A text with the lines marked that the other one does not have. */
function TextBeside({ text, other }: { readonly text: string; readonly other: string }) {
  const others = new Set(other.split('\n'))
  return (
    <pre>
      {text.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 && '\n'}
          {others.has(line) ? line : <mark>{line}</mark>}
        </Fragment>
      ))}
    </pre>
  )
}
