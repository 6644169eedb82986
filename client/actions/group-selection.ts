/** Puts the chosen entities into a box with a name. */
import { count } from '../model/describe.ts'
import { chosenEntities } from '../model/grow-selection.ts'
import { groupEntities, nextGroupId } from '../model/groups.ts'
import { takeStep } from '../store/change-view.ts'
import { editingStore } from '../store/editing.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** The name is asked for in place; until it is written the group has a number. */
export function groupSelection(): void {
  const { view } = viewStore.getState()
  const ids = chosenEntities(view)
  if (ids.length < 2) {
    showNotice('Choose two or more entities to group first')
    return
  }
  const id = nextGroupId(view)
  const what = count(ids.length, 'entity', 'entities')
  takeStep(`Group ${what}`, (now) => groupEntities(now, ids, `Group ${id}`))
  editingStore.setState({ now: { kind: 'group', id, isNew: true } })
  showNotice(`Grouped ${what}: write its name`)
}
