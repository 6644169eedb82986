/** Every published text that claims rest on, and how much rests on it alone. */
import { useQuery } from '@tanstack/react-query'
import type { SourceSummary } from '../../../contract/sources.ts'
import { fetchSources } from '../../api/fetch-sources.ts'
import { openSource } from '../../app/panel-store.ts'
import { formatDate } from '../../../view/format-date.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'

export function SourceList() {
  const sources = useQuery({ queryKey: ['sources'], queryFn: ({ signal }) => fetchSources(undefined, signal) })
  const titles = new Map((sources.data?.sources ?? []).map(({ id, title }) => [id, title]))
  const byClaims = [...(sources.data?.sources ?? [])].sort(
    (a, b) => b.claims - a.claims || (a.title < b.title ? -1 : 1),
  )

  return (
    <div className="panel-content scroll">
      <header className="panel-heading">
        <h2>
          Sources{' '}
          {sources.isSuccess && <span className="quiet numbers">{formatCount(sources.data.sources.length)}</span>}
        </h2>
      </header>
      {sources.isPending && <Skeleton lines={8} label="The sources are on their way" />}
      {sources.isError && <Failed error={sources.error} onRetry={() => void sources.refetch()} />}
      {sources.isSuccess && byClaims.length === 0 && <p className="quiet">No source is loaded.</p>}
      <VirtualRows rows={byClaims} keyOf={({ id }) => id} estimate={() => 76}>
        {(source) => (
          <Row source={source} originTitle={source.origin === null ? null : (titles.get(source.origin) ?? null)} />
        )}
      </VirtualRows>
    </div>
  )
}

function Row({ source, originTitle }: { readonly source: SourceSummary; readonly originTitle: string | null }) {
  const facts = [source.publisher, source.published === null ? null : formatDate(source.published)]
  return (
    <button type="button" className="source-row" onClick={() => openSource(source.id)}>
      <span className="source-title">{source.title}</span>
      <span className="quiet">
        {facts.filter((part) => part !== null).join(', ') || 'publisher and date not named'}
        {source.origin !== null && `; reprints ${originTitle === null ? 'another source' : `“${originTitle}”`}`}
      </span>
      <span className="quiet numbers">
        {countWords(source.claims, 'claim')}
        {source.only > 0 && `, ${countWords(source.only, 'fact')} on it alone`}
      </span>
    </button>
  )
}
