/** One saved query: its sentence with the blanks to fill in, what it returns, and what came back. */
import { ChevronLeft, CodeXml, Link2, Pencil, Trash2 } from 'lucide-react'
import { useEffect } from 'react'
import type { Query } from '../../../contract/queries.ts'
import { cancelRun, type Asking, runQuestion } from '../../actions/run-question.ts'
import { shareQuestion } from '../../actions/share-question.ts'
import { openProblems, withBlank } from '../../model/ask/blanks.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import type { Question } from '../../model/ask/question.ts'
import { blankWords, otherBlanks, titleInWords, titlePieces } from '../../model/ask/title-pieces.ts'
import { announceStatement } from '../../api/announce-statement.ts'
import { askStore, useAsk } from '../../store/ask-store.ts'
import { useKept } from '../../store/kept-questions.ts'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { BlankField } from './BlankField.tsx'
import { editQuery } from './edit-query.ts'
import { FavouriteButton } from './QueryList.tsx'
import { RunOutcome } from './RunOutcome.tsx'
import { RunRow } from './RunRow.tsx'
import { useOwnQueries } from './use-own-queries.ts'
import { useQueries } from './use-queries.ts'

const backToList = (): void => askStore.setState({ open: null, shared: false })

export function QueryPage({ id }: { readonly id: string }) {
  const queries = useQueries()
  const query = queries.data?.find((each) => each.id === id)
  return (
    <>
      <button type="button" className="text-button ask-back" onClick={backToList}>
        <ChevronLeft aria-hidden="true" />
        All questions
      </button>
      {queries.isPending && <Skeleton lines={5} label="The question is on its way" />}
      {queries.isError && <Failed error={queries.error} onRetry={() => void queries.refetch()} />}
      {queries.isSuccess && query === undefined && (
        <p role="alert">There is no question called “{id}” here (any more). Somebody may have removed it.</p>
      )}
      {query !== undefined && <OpenQuery query={query} />}
    </>
  )
}

function OpenQuery({ query }: { readonly query: Query }) {
  const blanks = useAsk((state) => state.blanks)
  const run = useAsk((state) => state.savedRun)
  const shared = useAsk((state) => state.shared)
  const own = useOwnQueries()
  const isFavourite = useKept((state) => state.favourites.has(query.id))
  const question: Question = { kind: 'saved', id: query.id, blanks }
  const { parameters, result } = query
  /** For when the query is gone and nobody can look up what its blanks were; a bare id would say nothing. */
  const filledWords = (name: string): string | null => {
    const type = parameters.find((each) => each.name === name)?.type
    const values = blanks[name] ?? []
    return type === 'entity' || type === 'entities' || values.length === 0 ? null : values.map(cellWords).join(', ')
  }
  const asking: Asking = { question, parameters, words: titleInWords(query, filledWords), result }
  const problems =
    run.kind === 'failed' ? openProblems(run.problems, run.question.blanks, blanks) : new Map<string, string>()
  const fieldOf = (name: string) => {
    const parameter = parameters.find((each) => each.name === name)
    if (parameter === undefined) return null
    return (
      <BlankField
        key={name}
        parameter={parameter}
        declared={parameters}
        blanks={blanks}
        problem={problems.get(name) ?? null}
        queryId={query.id}
        onChange={(values) => askStore.setState((state) => ({ blanks: withBlank(state.blanks, name, values) }))}
      />
    )
  }
  const others = otherBlanks(query)
  // What ships runs in the process that is there anyway.
  useEffect(() => {
    if (query.revision !== null) announceStatement()
  }, [query.revision])

  return (
    <>
      {/* Ctrl+Enter in any of its fields runs, as in the editor. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault()
          void runQuestion(asking)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void runQuestion(asking)
        }}
      >
        <h3 className="only-spoken">{titleInWords(query)}</h3>
        <div className="ask-sentence">
          {titlePieces(query).map((piece, index) =>
            piece.kind === 'words' ? <span key={index}>{piece.text}</span> : fieldOf(piece.name),
          )}
        </div>
        {others.length > 0 && (
          <dl className="ask-others">
            {others.map((name) => (
              <div key={name}>
                <dt>{blankWords(name)}</dt>
                <dd>{fieldOf(name)}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="quiet">
          {query.about} {query.returns}
        </p>
        {shared && (
          <p className="ask-told" role="status">
            This question was opened from a shared address. Nothing has run: look at it, then run it yourself.
          </p>
        )}
        <RunRow run={run} onCancel={() => cancelRun('savedRun')}>
          <FavouriteButton query={query} isFavourite={isFavourite} />
          <IconButton
            icon={Link2}
            name="Copy an address that opens this filled in"
            onPress={() => void shareQuestion(question)}
          />
          {query.revision === null ? (
            <IconButton
              icon={CodeXml}
              name="Show the Cypher, as a copy to change"
              onPress={() => editQuery(query, blanks)}
            />
          ) : (
            <>
              <IconButton icon={Pencil} name="Edit this query" onPress={() => editQuery(query, blanks)} />
              <IconButton
                icon={Trash2}
                name="Remove this query"
                disabled={own.busy}
                onPress={() => void own.remove(query)}
              />
            </>
          )}
        </RunRow>
      </form>
      <RunOutcome run={run} asking={asking} name={query.id} />
    </>
  )
}
