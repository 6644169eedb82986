/** The error for an id that nothing has. */
import { EntourageError } from '../errors.ts'

/** An error that says that no entity, link, source, case, query or scene has this id. */
export function notFound(
  kind: 'entity' | 'link' | 'source' | 'case' | 'saved query' | 'scene',
  id: string,
): EntourageError {
  return new EntourageError('not-found', `There is no ${kind} with the id “${id}”.`)
}
