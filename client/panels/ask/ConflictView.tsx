/** Somebody else changed the query meanwhile: both texts side by side, and the choice between them. */
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
          : 'Somebody else has changed this query while you were editing it. Nothing is lost: choose which text it shall have.'}
      </p>
      <div className="ask-conflict-texts">
        <figure>
          <figcaption>Yours</figcaption>
          <pre>{mine}</pre>
        </figure>
        {current !== null && (
          <figure>
            <figcaption>Theirs, saved meanwhile</figcaption>
            <pre>{current.text}</pre>
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
