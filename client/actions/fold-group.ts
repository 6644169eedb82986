/** Folds groups into one shape each, opens them, takes them apart, and moves them as a whole. */
import { foldGroup as folded, moveGroup as moved, ungroup as apart } from '../model/groups.ts'
import type { Group, Point } from '../../view/view.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function foldGroup(id: string, isFolded: boolean): void {
  const name = viewStore.getState().view.groups.get(id)?.name
  if (name === undefined) return
  takeStep(`${isFolded ? 'Fold' : 'Unfold'} ${name}`, (view) => folded(view, id, isFolded))
  showNotice(`${isFolded ? 'Folded' : 'Unfolded'} ${name}`)
}

/** Folds these groups; when all of them are folded, opens them. */
export function foldChosenGroups(groups: readonly Group[]): void {
  const isFolding = groups.some((group) => !group.folded)
  const [first] = groups
  if (first === undefined) return
  if (groups.length === 1) {
    foldGroup(first.id, isFolding)
    return
  }
  const verb = isFolding ? 'Fold' : 'Unfold'
  takeStep(`${verb} groups`, (view) => groups.reduce((now, { id }) => folded(now, id, isFolding), view))
  showNotice(`${verb}ed ${groups.length} groups`)
}

/** Takes the boxes away; what was in them stays where it is. */
export function ungroupChosen(groups: readonly Group[]): void {
  const [first] = groups
  if (first === undefined) return
  const what = groups.length === 1 ? first.name : `${groups.length} groups`
  takeStep(`Ungroup ${what}`, (view) => groups.reduce((now, { id }) => apart(now, id), view))
  showNotice(`Took ${what} apart`)
}

/** Moves all members by as much. */
export function moveGroup(id: string, by: Point): void {
  takeStep(`Move ${viewStore.getState().view.groups.get(id)?.name ?? 'group'}`, (view) => moved(view, id, by))
}
