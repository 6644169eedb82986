/** A filter as it crosses the wire becomes the view's own. */
import type { PictureFilter } from '../../contract/picture.ts'
import { type Filter, NO_FILTER } from '../../view/view.ts'

export function toFilter(filter: PictureFilter | undefined): Filter {
  if (filter === undefined) return NO_FILTER
  return {
    ...filter,
    entityTypes: new Set(filter.entityTypes),
    linkTypes: new Set(filter.linkTypes),
    statuses: new Set(filter.statuses),
    cases: new Set(filter.cases),
  }
}
