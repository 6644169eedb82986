/** Gives a group another name. */
import { renameGroup } from '../model/groups.ts'
import { amendView, takeStep } from '../store/change-view.ts'
import { editingStore } from '../store/editing.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Opens the field for the name; a folded group's field is where its box would be, so it is not opened on the canvas. */
export function openGroupName(id: string): void {
  if (viewStore.getState().view.groups.has(id)) editingStore.setState({ now: { kind: 'group', id, isNew: false } })
}

/** Ends the writing; null, and an empty name, leave the old one. The first name belongs to the step that made the group. */
export function finishGroupName(name: string | null): void {
  const { now } = editingStore.getState()
  editingStore.setState({ now: null })
  if (now?.kind !== 'group' || name === null) return
  if (now.isNew) amendView((view) => renameGroup(view, now.id, name))
  else takeStep('Rename group', (view) => renameGroup(view, now.id, name))
  const group = viewStore.getState().view.groups.get(now.id)
  if (group !== undefined) showNotice(`The group is called ${group.name}`)
}
