/** Switches links of a status off, or on again. */
import type { Status } from '../../contract/evidence.ts'
import { toggled } from '../model/change-filter.ts'
import { viewStore } from '../store/view-store.ts'
import { setFilter } from './set-filter.ts'

export function toggleStatus(status: Status): void {
  setFilter({ statuses: toggled(viewStore.getState().view.filter.statuses, status) })
}
