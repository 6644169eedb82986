/** The cases that are here: what each holds, and how it is replaced or removed. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { removeCase } from '../../actions/load/undo-load.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import type { Case } from '../../../contract/schema.ts'
import { formatDate } from '../../../view/format-date.ts'
import { countWords } from '../../../view/words.ts'
import { loadStore } from '../../store/load-store.ts'
import { Failed } from '../parts/Failed.tsx'
import { messageOf } from '../parts/message-of.ts'

export function CaseList() {
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const cases = schema.data?.cases ?? []
  if (schema.isError) return <Failed error={schema.error} onRetry={() => void schema.refetch()} />
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="cases-here" className="case-list">
      <h3 id="cases-here">Cases that are here</h3>
      <ul>
        {cases.map((each) => (
          <CaseRow key={each.id} case={each} />
        ))}
      </ul>
    </section>
  )
}

type Asking = 'no' | 'asked' | 'removing'

function CaseRow({ case: { id, title, entities, links, claims, sources, loadedAt } }: { readonly case: Case }) {
  const [asking, setAsking] = useState<Asking>('no')
  const [failure, setFailure] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    setAsking('removing')
    try {
      await removeCase(id, title)
    } catch (error) {
      setFailure(messageOf(error))
      setAsking('no')
    }
  }
  return (
    <li className="case-row">
      <p>
        <strong>{title}</strong>{' '}
        <span className="quiet numbers">
          {countWords(entities, 'entity')}, {countWords(links, 'link')}, {countWords(sources, 'source')}, loaded on{' '}
          {formatDate(loadedAt.slice(0, 10))}
        </span>
      </p>
      {asking === 'no' ? (
        <p className="case-buttons">
          <button
            type="button"
            className="button"
            aria-label={`Replace “${title}”…`}
            onClick={() => loadStore.setState({ replacing: { id, title }, failure: null })}
          >
            Replace…
          </button>
          <button
            type="button"
            className="button"
            aria-label={`Remove “${title}”…`}
            onClick={() => {
              setFailure(null)
              setAsking('asked')
            }}
          >
            Remove…
          </button>
        </p>
      ) : (
        <div className="case-asks" role="group" aria-label={`Remove “${title}”?`}>
          <p>
            {countWords(entities, 'entity')}, {countWords(links, 'link')}, {countWords(claims, 'claim')} and{' '}
            {countWords(sources, 'source')} go with it. What other cases hold as well stays, and so do scenes and own
            queries. It can be brought back until something else is loaded or removed.
          </p>
          <p className="case-buttons">
            <button
              type="button"
              className="button danger"
              disabled={asking === 'removing'}
              onClick={() => void remove()}
            >
              {asking === 'removing' ? 'It is being removed…' : 'Remove the case'}
            </button>
            <button type="button" className="button" disabled={asking === 'removing'} onClick={() => setAsking('no')}>
              Keep it
            </button>
          </p>
        </div>
      )}
      {failure !== null && (
        <p role="alert" className="load-failure">
          {failure}
        </p>
      )}
    </li>
  )
}
