/** A short list of questions about what is selected, for the inspector. */
import { MessageCircleQuestionMark } from 'lucide-react'
import '../../style/ask.css'
import type { Entity } from '../../../contract/graph.ts'
import { openQuery, openQueryList } from '../../actions/open-question.ts'
import { titlePieces } from '../../model/ask/title-pieces.ts'
import { fittingQueries } from '../../model/fitting-queries.ts'
import { useQueries } from './use-queries.ts'

/** The others are in the panel. */
const LISTED = 4

export function AskAbout({ entities }: { readonly entities: readonly Entity[] }) {
  const queries = useQueries()
  const fitting = fittingQueries(queries.data ?? [], entities)
  const [only, ...others] = entities
  if (fitting.length === 0 || only === undefined) return null
  const ids = entities.map(({ id }) => id)
  const name = others.length === 0 ? only.name : 'these'
  return (
    <section className="ask-about" aria-label={`Ask about ${name}`}>
      <h3>
        <MessageCircleQuestionMark aria-hidden="true" /> Ask about {name}
      </h3>
      <ul>
        {fitting.slice(0, LISTED).map((query) => (
          <li key={query.id}>
            <button type="button" className="row-button" onClick={() => openQuery(query, ids)}>
              <span>
                {titlePieces(query).map((piece, index) =>
                  piece.kind === 'words' ? (
                    <span key={index}>{piece.text}</span>
                  ) : (
                    <span key={index} className="quiet">
                      {piece.name === query.parameters[0]?.name ? name : '…'}
                    </span>
                  ),
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {fitting.length > LISTED && (
        <p>
          <button type="button" className="text-button" onClick={openQueryList}>
            {fitting.length - LISTED} more and others in “Ask”
          </button>
        </p>
      )}
    </section>
  )
}
