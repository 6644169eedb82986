/** The name of an entity by its id, as plain words. */
import { useEntityName } from './use-entity-name.ts'

export function NameOf({ id }: { readonly id: string }) {
  return <>{useEntityName(id)}</>
}
