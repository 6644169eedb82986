/** Switches a type of entity off, or on again. */
import { toggled } from '../model/change-filter.ts'
import { viewStore } from '../store/view-store.ts'
import { setFilter } from './set-filter.ts'

export function toggleEntityType(type: string): void {
  setFilter({ entityTypes: toggled(viewStore.getState().view.filter.entityTypes, type) })
}
