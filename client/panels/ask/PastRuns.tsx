/** What was asked before in this browser, favourites marked; each can be opened again. */
import { Star } from 'lucide-react'
import { formatCount } from '../../../view/words.ts'
import { openQuestion } from '../../actions/open-question.ts'
import { type PastRun, RUNS_MAX } from '../../model/ask/run-history.ts'
import { forgetRuns, toggleFavouriteRun, useKept } from '../../store/kept-questions.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { QuerySentence } from './QuerySentence.tsx'
import { useQueries } from './use-queries.ts'

export function PastRuns() {
  const runs = useKept((state) => state.runs)
  const favourites = runs.filter(({ favourite }) => favourite)
  const ordered = [...favourites, ...runs.filter(({ favourite }) => !favourite)]
  if (runs.length === 0) {
    return (
      <p className="quiet">Nothing was asked in this browser yet. What you run is listed here, and nowhere else.</p>
    )
  }
  return (
    <>
      <p className="quiet">
        The last {formatCount(RUNS_MAX)} runs, kept in this browser only. Opening one fills it in; it runs when you say
        so.
      </p>
      <VirtualRows rows={ordered} keyOf={({ id }) => id} estimate={() => 64}>
        {(run) => <Entry run={run} />}
      </VirtualRows>
      {favourites.length < runs.length && (
        <p>
          <button type="button" className="button" onClick={forgetRuns}>
            Clear{favourites.length > 0 ? ' all but favourites' : ''}
          </button>
        </p>
      )}
    </>
  )
}

function Entry({ run }: { readonly run: PastRun }) {
  return (
    <div className="ask-entry">
      <button type="button" className="ask-question" onClick={() => openQuestion(run.question)}>
        <Words run={run} />
        <span className="ask-when quiet numbers">
          {whenWords(run.at)},{' '}
          {run.rows === null ? 'failed' : `${formatCount(run.rows)} ${run.rows === 1 ? 'row' : 'rows'}`}
          {run.milliseconds !== null && `, ${formatCount(Math.round(run.milliseconds))} ms`}
        </span>
      </button>
      <button
        type="button"
        className="icon-button ask-star"
        aria-label={`Favourite: ${run.words}`}
        aria-pressed={run.favourite}
        title={run.favourite ? 'No favourite any more' : 'Keep it as a favourite'}
        onClick={() => toggleFavouriteRun(run.id)}
      >
        <Star aria-hidden="true" />
      </button>
    </div>
  )
}

function Words({ run: { question, words } }: { readonly run: PastRun }) {
  const queries = useQueries()
  if (question.kind === 'cypher')
    return (
      <code className="ask-statement" title={question.statement}>
        {words}
      </code>
    )
  const query = queries.data?.find(({ id }) => id === question.id)
  return query === undefined ? <span>{words}</span> : <QuerySentence query={query} blanks={question.blanks} />
}

/** The day in words and the time: 10 Oct 2022, 14:05. */
function whenWords(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
  return `${day}, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
}
