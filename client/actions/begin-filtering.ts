/** Changes the filter again and again, as a drag or typing does, and makes one step of all of it. */
import type { Filter } from '../../view/view.ts'
import { changeFilter, filterStep } from '../model/change-filter.ts'
import { beginStep } from '../store/change-view.ts'
import { viewStore } from '../store/view-store.ts'
import { announceFilter } from './announce-filter.ts'

export interface Filtering {
  /** The filter's next state; what the change leaves out stays as it is. */
  to(change: Partial<Filter>): void
  /** Says aloud what is shown now. */
  end(): void
}

/** What the reader selected is selected again whenever it is shown, so that passing over a time loses nothing. */
export function beginFiltering(): Filtering {
  const { filter: before, selection: first } = viewStore.getState().view
  const step = beginStep()
  let selection = first
  let left = first
  return {
    to(change) {
      const { view: present } = viewStore.getState()
      const next = changeFilter(present, change)
      if (next === present) return
      if (present.selection !== left) selection = present.selection
      step(filterStep(before, next.filter), (view) => changeFilter({ ...view, selection }, change))
      left = viewStore.getState().view.selection
    },
    end: announceFilter,
  }
}
