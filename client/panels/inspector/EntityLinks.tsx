/** The links of one entity by type, in words, with dates and status; each leads to its evidence. */
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { NeighbourCount } from '../../../contract/entities.ts'
import { NEIGHBOURS_MAX } from '../../../contract/neighbours.ts'
import { expandEntity } from '../../actions/expand-entity.ts'
import { entityQuery } from '../../api/entity-query.ts'
import { fetchNeighbours } from '../../api/fetch-neighbours.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { LinkEntry } from './LinkEntry.tsx'
import { type LinkGroup, linkGroups } from './link-groups.ts'

interface Props {
  readonly id: string
  readonly counts: readonly NeighbourCount[]
}

const FIRST = 60

export function EntityLinks({ id, counts }: Props) {
  const [limit, setLimit] = useState(FIRST)
  const near = useQuery({
    queryKey: ['neighbours', id, limit],
    queryFn: ({ signal }) => fetchNeighbours(id, { limit }, signal),
  })
  const self = useQuery(entityQuery(id))
  if (counts.length === 0) return <p className="quiet">It has no links.</p>
  if (near.isPending) return <Skeleton lines={4} label="The links are on their way" />
  if (near.isError) return <Failed error={near.error} onRetry={() => void near.refetch()} />

  const { graph, shown, total } = near.data
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  if (self.data !== undefined) entities.set(id, self.data.entity)
  const groups = linkGroups(id, graph.links, entities)
  return (
    <section className="entity-links" aria-labelledby="links-title">
      <h3 id="links-title">
        Links{' '}
        <span className="quiet numbers">
          {formatCount(groups.reduce((sum, { links }) => sum + links.length, 0))} to {countWords(shown, 'other')}
          {shown < total && ` of ${formatCount(total)}, most connected first`}
        </span>
      </h3>
      {groups.map((group) => (
        <Group key={`${group.type} ${group.direction}`} id={id} group={group} />
      ))}
      {shown < total && limit < NEIGHBOURS_MAX && (
        <button type="button" className="button" onClick={() => setLimit(NEIGHBOURS_MAX)}>
          {total <= NEIGHBOURS_MAX ? 'List all' : `List the first ${formatCount(NEIGHBOURS_MAX)}`}
        </button>
      )}
    </section>
  )
}

function Group({ id, group }: { readonly id: string; readonly group: LinkGroup }) {
  const view = useView((state) => state.view)
  const undrawn = group.links.filter(({ link }) => !view.links.has(link.id)).length
  return (
    <div className="link-group">
      <div className="link-group-head">
        <h4>
          {group.words} <span className="quiet numbers">{formatCount(group.links.length)}</span>
        </h4>
        {undrawn > 1 && view.entities.has(id) && (
          <IconButton
            icon={Plus}
            name={`Add those that are missing (${undrawn})`}
            onPress={() => void expandEntity(id, { link: group.type, direction: group.direction })}
          />
        )}
      </div>
      <ul>
        {group.links.map(({ link, other }) => (
          <li key={link.id}>
            <LinkEntry link={link} other={other} drawn={view.links.has(link.id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
