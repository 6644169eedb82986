/** Lets the reader choose which neighbours to bring, or brings them at once when they are few. */
import { NEIGHBOURS_DEFAULT } from '../../contract/neighbours.ts'
import { hiddenNeighbours } from '../../view/hidden-neighbours.ts'
import { showNotice } from '../store/show-notice.ts'
import { taskStore } from '../store/tasks.ts'
import { viewStore } from '../store/view-store.ts'
import { expandEntities } from './expand-entities.ts'

/** Opens the dialog, however many neighbours there are. */
export function chooseNeighbours(ids: readonly string[]): void {
  const { view } = viewStore.getState()
  const known = ids.filter((id) => view.entities.has(id))
  if (known.length === 0) showNotice('Choose the entities to expand first')
  else taskStore.setState({ choosing: known })
}

/** Expands at once what has at most 50 neighbours that are not shown; asks about more. */
export async function expandOrChoose(ids: readonly string[]): Promise<void> {
  const { view } = viewStore.getState()
  const left = ids.reduce((sum, id) => sum + hiddenNeighbours(view, id), 0)
  if (left > NEIGHBOURS_DEFAULT) chooseNeighbours(ids)
  else await expandEntities(ids)
}
