/** Switches a type of entity off, or on again. */
import { changeFilter, toggled } from '../model/change-filter.ts'
import { typeWords } from '../../view/words.ts'
import { takeStep } from '../store/change-view.ts'
import { announceFilter } from './announce-filter.ts'

export function toggleEntityType(type: string): void {
  takeStep(`Switch ${typeWords(type, 2)}`, (view) =>
    changeFilter(view, { entityTypes: toggled(view.filter.entityTypes, type) }),
  )
  announceFilter()
}
