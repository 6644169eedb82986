/** Switches links of a status off, or on again. */
import type { Status } from '../../contract/evidence.ts'
import { changeFilter, toggled } from '../model/change-filter.ts'
import { statusWords } from '../../view/words.ts'
import { takeStep } from '../store/change-view.ts'
import { announceFilter } from './announce-filter.ts'

export function toggleStatus(status: Status): void {
  takeStep(`Switch ${statusWords(status)} links`, (view) =>
    changeFilter(view, { statuses: toggled(view.filter.statuses, status) }),
  )
  announceFilter()
}
