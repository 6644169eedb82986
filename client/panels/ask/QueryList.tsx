/** The saved queries as sentences: favourites first, then one's own, then those that ship. */
import { Star } from 'lucide-react'
import { useState } from 'react'
import type { Query } from '../../../contract/queries.ts'
import { openQuery } from '../../actions/open-question.ts'
import { listQueries, tagsOf } from '../../model/ask/list-queries.ts'
import { titleInWords } from '../../model/ask/title-pieces.ts'
import { toggleFavouriteQuery, useKept } from '../../store/kept-questions.ts'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { QuerySentence } from './QuerySentence.tsx'
import { RemovedNote } from './RemovedNote.tsx'
import { useQueries } from './use-queries.ts'

export function QueryList() {
  const queries = useQueries()
  const favourites = useKept((state) => state.favourites)
  const [words, setWords] = useState('')
  const [tag, setTag] = useState<string | null>(null)
  if (queries.isPending) return <Skeleton lines={9} label="The questions are on their way" />
  if (queries.isError) return <Failed error={queries.error} onRetry={() => void queries.refetch()} />

  const list = listQueries(queries.data, { words, tag, favourites })
  const found = list.favourites.length + list.own.length + list.shipped.length
  return (
    <>
      <RemovedNote />
      <div className="ask-find">
        <input
          type="search"
          className="ask-input"
          aria-label="Find a question"
          placeholder="Find a question"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <ul className="ask-tags" aria-label="Kinds of questions">
          {tagsOf(queries.data).map(([each, count]) => (
            <li key={each}>
              <button
                type="button"
                className="ask-tag"
                aria-pressed={tag === each}
                onClick={() => setTag(tag === each ? null : each)}
              >
                {each} <span className="quiet numbers">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p className="only-spoken" role="status">
        {found} of {queries.data.length} questions shown
      </p>
      {found === 0 && (
        <div className="plain-words">
          <p>
            No question has these words{tag === null ? '' : ` and the tag “${tag}”`}. You can write one of your own.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setWords('')
              setTag(null)
            }}
          >
            Show all questions
          </button>
        </div>
      )}
      <Section title="Favourites" queries={list.favourites} favourites={favourites} />
      <Section title="Saved by people here" queries={list.own} favourites={favourites} />
      <Section title="Questions for any case" queries={list.shipped} favourites={favourites} />
    </>
  )
}

interface SectionProps {
  readonly title: string
  readonly queries: readonly Query[]
  readonly favourites: ReadonlySet<string>
}

function Section({ title, queries, favourites }: SectionProps) {
  if (queries.length === 0) return null
  return (
    <section className="ask-section" aria-label={title}>
      <h3>
        {title} <span className="quiet numbers">{queries.length}</span>
      </h3>
      <ul>
        {queries.map((query) => (
          <li key={query.id} className="ask-entry">
            <button type="button" className="ask-question" title={query.about} onClick={() => openQuery(query)}>
              <QuerySentence query={query} />
            </button>
            <FavouriteButton query={query} isFavourite={favourites.has(query.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FavouriteButton({ query, isFavourite }: { readonly query: Query; readonly isFavourite: boolean }) {
  const name = `Favourite: ${titleInWords(query)}`
  return (
    <button
      type="button"
      className="icon-button ask-star"
      aria-label={name}
      aria-pressed={isFavourite}
      title={isFavourite ? 'No favourite any more' : 'Make it a favourite'}
      onClick={() => toggleFavouriteQuery(query.id)}
    >
      <Star aria-hidden="true" />
    </button>
  )
}
