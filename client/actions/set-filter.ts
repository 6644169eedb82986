/** Changes what of the evidence is shown. */
import { changeFilter } from '../model/change-filter.ts'
import type { Filter } from '../../view/view.ts'
import { takeStep } from '../store/change-view.ts'
import { announceFilter } from './announce-filter.ts'

/** What `change` leaves out stays as it is. */
export function setFilter(change: Partial<Filter>): void {
  takeStep('Filter', (view) => changeFilter(view, change))
  announceFilter()
}
