/** A source's own page: what it claims, what only it claims, whom it relays, and what rests on it. */
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SourceDetail } from '../../../contract/sources.ts'
import { fetchSource } from '../../api/fetch-source.ts'
import { openSource } from '../../app/panel-store.ts'
import { formatCount } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { SourceFacts, SourceLink } from '../inspector/SourceNotes.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { SourceClaim } from './SourceClaim.tsx'
import { SourceReach } from './SourceReach.tsx'

export function SourcePage({ id }: { readonly id: string }) {
  const detail = useQuery({ queryKey: ['source', id], queryFn: ({ signal }) => fetchSource(id, signal) })

  // What this page highlights goes with the page.
  useEffect(() => () => setHighlight(null), [])

  return (
    <div className="panel-content scroll">
      <button type="button" className="text-button back" onClick={() => openSource(null)}>
        <ArrowLeft aria-hidden="true" />
        All sources
      </button>
      {detail.isPending && <Skeleton lines={8} label="The source is on its way" />}
      {detail.isError && <Failed error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isSuccess && (
        <>
          <header className="panel-heading">
            <p className="panel-type">source</p>
            <h2>{detail.data.source.title}</h2>
            <SourceFacts source={detail.data.source} originTitle={detail.data.origin?.title ?? null} />
            <SourceLink source={detail.data.source} />
          </header>
          <Relays detail={detail.data} />
          <SourceReach detail={detail.data} />
          <SourceClaims detail={detail.data} />
        </>
      )}
    </div>
  )
}

function Relays({ detail: { origin, relayedBy } }: { readonly detail: SourceDetail }) {
  if (origin === null && relayedBy.length === 0) return null
  return (
    <div className="relays">
      {origin !== null && (
        <p>
          Adds no voice of its own. It reprints{' '}
          <button type="button" className="name-button" onClick={() => openSource(origin.id)}>
            {origin.title}
          </button>
        </p>
      )}
      {relayedBy.length > 0 && (
        <p>
          Relayed by{' '}
          {relayedBy.map((relay, index) => (
            <span key={relay.id}>
              {index > 0 && ', '}
              <button type="button" className="name-button" onClick={() => openSource(relay.id)}>
                {relay.title}
              </button>
              {relay.publisher !== null && <span className="quiet"> ({relay.publisher})</span>}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  )
}

interface SourceClaimsProps {
  readonly detail: SourceDetail
}

function SourceClaims({ detail: { claims, onlyHere } }: SourceClaimsProps) {
  const [only, setOnly] = useState(false)
  const alone = new Set(onlyHere)
  const shown = only ? claims.filter(({ claim }) => alone.has(claim.id)) : claims
  return (
    <section className="source-claims" aria-labelledby="source-claims-title">
      <h3 id="source-claims-title">What it claims</h3>
      <Choice
        label="Which claims"
        value={only}
        options={[
          [false, `All ${formatCount(claims.length)}`],
          [true, `Only here ${formatCount(onlyHere.length)}`],
        ]}
        onChange={setOnly}
      />
      {shown.length === 0 && (
        <p className="quiet">{only ? 'Others say everything that it says.' : 'No claim cites it directly.'}</p>
      )}
      <VirtualRows rows={shown} keyOf={({ claim }) => claim.id} estimate={() => 92}>
        {(entry) => <SourceClaim entry={entry} alone={alone.has(entry.claim.id)} />}
      </VirtualRows>
    </section>
  )
}
