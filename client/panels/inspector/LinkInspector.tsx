/** One link as a sentence, with all the evidence for it. */
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { fetchLink } from '../../api/fetch-link.ts'
import { useView } from '../../store/use-view.ts'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { EvidenceScope } from './EvidenceScope.tsx'
import { Facts } from './Facts.tsx'
import { LinkClaims } from './LinkClaims.tsx'
import { LinkSentence } from './LinkSentence.tsx'
import { Properties } from './Properties.tsx'
import { SourceNotes } from './SourceNotes.tsx'

export function LinkInspector({ id }: { readonly id: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useView((state) => state.view)
  const detail = useQuery({ queryKey: ['link', id], queryFn: ({ signal }) => fetchLink(id, signal) })
  const link = detail.data?.link ?? view.links.get(id)
  const from = detail.data?.from ?? (link === undefined ? undefined : view.entities.get(link.from))
  const to = detail.data?.to ?? (link === undefined ? undefined : view.entities.get(link.to))
  const facts = detail.data?.facts ?? []
  const about = facts.filter(({ property }) => property !== null)

  return (
    <div className="panel-content scroll" ref={scroller}>
      {link !== undefined && from !== undefined && to !== undefined && (
        <LinkSentence link={link} from={from} to={to} reason={detail.data?.reason ?? null} />
      )}
      {detail.isPending && <Skeleton lines={8} label="The evidence is on its way" />}
      {detail.isError && <Failed error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isSuccess && (
        <EvidenceScope
          sources={detail.data.sources}
          subject={{ kind: 'link', link: detail.data.link, from: detail.data.from, to: detail.data.to }}
          scroller={scroller}
        >
          <Properties properties={detail.data.properties} facts={facts} />
          <LinkClaims claims={facts.filter(({ property }) => property === null).flatMap(({ claims }) => claims)} />
          {about.length > 0 && <Facts facts={about} />}
          <SourceNotes sources={detail.data.sources} />
        </EvidenceScope>
      )}
    </div>
  )
}
