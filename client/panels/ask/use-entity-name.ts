/** The name of an entity that may not be on the canvas; “…” until it is known, a plain word when there is no such entity. */
import { useQuery } from '@tanstack/react-query'
import { entityQuery } from '../../api/entity-query.ts'
import { useView } from '../../store/use-view.ts'

export function useEntityName(id: string): string {
  const known = useView((state) => state.view.entities.get(id)?.name)
  const asked = useQuery({
    ...entityQuery(id),
    enabled: known === undefined,
  })
  if (known !== undefined) return known
  return asked.isError ? 'somebody who is not in the data' : (asked.data?.entity.name ?? '…')
}
