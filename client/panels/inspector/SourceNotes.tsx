/** The numbered sources, as notes below a text. */
import { ExternalLink } from 'lucide-react'
import type { Source } from '../../../contract/evidence.ts'
import { openSource } from '../../app/panel-store.ts'
import { formatDate } from '../../../view/format-date.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { useSourceTitle } from './use-source-title.ts'

interface Props {
  readonly sources: readonly Source[]
}

export function SourceNotes({ sources }: Props) {
  const titleOf = useSourceTitle(sources)
  if (sources.length === 0) return null
  const numbered = sources.map((source, index) => ({ source, number: index + 1 }))
  return (
    <section className="notes" aria-labelledby="notes-title" tabIndex={-1} data-source-notes>
      <h3 id="notes-title">Sources</h3>
      <VirtualRows rows={numbered} keyOf={({ source }) => source.id} estimate={() => 64}>
        {({ source, number }) => (
          <div className="note" tabIndex={-1} data-source-note={source.id}>
            <span className="note-number numbers">{number}</span>
            <div>
              <button type="button" className="name-button" onClick={() => openSource(source.id)}>
                {source.title}
              </button>
              <SourceFacts source={source} originTitle={titleOf(source.origin)} />
              <SourceLink source={source} />
            </div>
          </div>
        )}
      </VirtualRows>
    </section>
  )
}

interface SourceFactsProps {
  readonly source: Source
  readonly originTitle: string | null
}

/** Publisher, author, date, and what it reprints. */
export function SourceFacts({ source, originTitle }: SourceFactsProps) {
  const parts = [
    source.publisher ?? 'publisher not named',
    source.author,
    source.published === null ? 'no date' : formatDate(source.published),
  ]
  return (
    <p className="quiet">
      {parts.filter((part) => part !== null).join(', ')}
      {source.origin !== null && <>; reprints {originTitle === null ? 'another source' : `“${originTitle}”`}</>}
    </p>
  )
}

/** The way to the published report, or that the case gives none. */
export function SourceLink({ source }: { readonly source: Source }) {
  if (source.url === null) return <p className="quiet">No address is given for it.</p>
  return (
    <a className="outside" href={source.url} target="_blank" rel="noreferrer">
      Read the report
      <ExternalLink aria-hidden="true" />
      <span className="only-spoken">(opens in a new tab)</span>
    </a>
  )
}
