/** Shows all evidence again. */
import { changeFilter } from '../model/change-filter.ts'
import { NO_FILTER } from '../../view/view.ts'
import { takeStep } from '../store/change-view.ts'
import { announceFilter } from './announce-filter.ts'

export function clearFilter(): void {
  takeStep('Clear filter', (view) => changeFilter(view, NO_FILTER))
  announceFilter()
}
