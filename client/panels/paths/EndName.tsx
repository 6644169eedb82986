/** The name of an entity that may be on the canvas no longer. */
import { useQuery } from '@tanstack/react-query'
import { entityQuery } from '../../api/entity-query.ts'
import { useView } from '../../store/use-view.ts'
import { EntityName } from '../parts/EntityName.tsx'

export function EndName({ id }: { readonly id: string }) {
  const known = useView((state) => state.view.entities.get(id)?.name)
  const asked = useQuery({
    ...entityQuery(id),
    enabled: known === undefined,
  })
  return <EntityName id={id} name={known ?? asked.data?.entity.name ?? '…'} />
}
