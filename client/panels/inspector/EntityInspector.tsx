/** All that is known about one entity, with who says so. */
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { EntityDetail } from '../../../contract/entities.ts'
import type { Entity } from '../../../contract/graph.ts'
import { entityQuery } from '../../api/entity-query.ts'
import { formatWhen } from '../../../view/format-date.ts'
import { typeWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { QuestionsAbout } from '../ask/QuestionsAbout.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { EntityActions } from './EntityActions.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { EvidenceScope } from './EvidenceScope.tsx'
import { Facts } from './Facts.tsx'
import { Properties } from './Properties.tsx'
import { SourceNotes } from './SourceNotes.tsx'

export function EntityInspector({ id }: { readonly id: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const drawn = useView((state) => state.view.entities.get(id))
  const detail = useQuery(entityQuery(id))
  const entity = detail.data?.entity ?? drawn

  return (
    <div className="panel-content scroll" ref={scroller}>
      {entity !== undefined && <Heading entity={entity} aliases={detail.data?.aliases ?? []} />}
      {entity !== undefined && <EntityActions entity={entity} />}
      {detail.isPending && <Skeleton lines={9} label="The details are on their way" />}
      {detail.isError && <Failed error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isSuccess && (
        <EvidenceScope
          sources={detail.data.sources}
          subject={{ kind: 'entity', entity: detail.data.entity }}
          scroller={scroller}
        >
          <Properties properties={detail.data.properties} facts={detail.data.facts} />
          {detail.data.facts.length > 0 && <Facts facts={detail.data.facts} />}
          {isBare(detail.data) && (
            <p className="quiet">No claim is about {entity?.name} alone; the links below have theirs.</p>
          )}
          <EntityLinks id={id} counts={detail.data.neighbourCounts} />
          <QuestionsAbout entities={[detail.data.entity]} />
          <SourceNotes sources={detail.data.sources} />
        </EvidenceScope>
      )}
    </div>
  )
}

function isBare({ facts, neighbourCounts }: EntityDetail): boolean {
  return facts.length === 0 && neighbourCounts.length > 0
}

function Heading({ entity, aliases }: { readonly entity: Entity; readonly aliases: readonly string[] }) {
  const when = formatWhen(entity.start, entity.end)
  return (
    <header className="panel-heading">
      <p className="panel-type">
        <TypeShape type={entity.type} />
        {typeWords(entity.type)}
        {when !== null && <span className="numbers">, {when}</span>}
      </p>
      <h2>{entity.name}</h2>
      {aliases.length > 0 && <p className="aliases quiet">also {aliases.join(', ')}</p>}
      {entity.summary !== null && <p className="panel-summary">{entity.summary}</p>}
    </header>
  )
}
