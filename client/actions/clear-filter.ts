/** Shows everything again that the filter leaves out. */
import { NO_FILTER } from '../../view/view.ts'
import { viewStore } from '../store/view-store.ts'
import { setFilter } from './set-filter.ts'

/** Whether things are hidden or faded stays as the reader wants it. */
export function clearFilter(): void {
  setFilter({ ...NO_FILTER, fade: viewStore.getState().view.filter.fade })
}
