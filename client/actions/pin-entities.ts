/** Keeps entities where they are, whatever is arranged around them, or lets them be arranged again. */
import { count } from '../model/describe.ts'
import { pinEntities as pinned } from '../model/move-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** With `pin` false they are unpinned; ids that are no entities of the view are passed over. */
export function pinEntities(ids: Iterable<string>, pin: boolean): void {
  const { entities } = viewStore.getState().view
  const meant = [...ids].flatMap((id) => entities.get(id) ?? [])
  const [first] = meant
  if (first === undefined) return
  const what = meant.length === 1 ? first.name : count(meant.length, 'entity', 'entities')
  takeStep(`${pin ? 'Pin' : 'Unpin'} ${what}`, (view) =>
    pinned(
      view,
      meant.map(({ id }) => id),
      pin,
    ),
  )
  const them = meant.length === 1 ? 'it' : 'them'
  showNotice(pin ? `Pinned ${what}: only your hand moves ${them} now` : `Unpinned ${what}`)
}
