/** Changes what of the view is shown. */
import type { Filter } from '../../view/view.ts'
import { changeFilter, filterStep } from '../model/change-filter.ts'
import { takeStep } from '../store/change-view.ts'
import { viewStore } from '../store/view-store.ts'
import { announceFilter } from './announce-filter.ts'

/** What `change` leaves out stays as it is. */
export function setFilter(change: Partial<Filter>): void {
  const { view } = viewStore.getState()
  const next = changeFilter(view, change)
  takeStep(filterStep(view.filter, next.filter), () => next)
  announceFilter()
}
