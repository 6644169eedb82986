/** Takes entities off the canvas; they keep their places and can be brought back. */
import { count } from '../model/describe.ts'
import { hideEntities as hidden } from '../model/hide-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** Ids that are no entities of the view are passed over; says what was hidden. */
export function hideEntities(ids: Iterable<string>): void {
  const { view } = viewStore.getState()
  const entities = [...ids].flatMap((id) => {
    const entity = view.hidden.has(id) ? undefined : view.entities.get(id)
    return entity === undefined ? [] : [entity]
  })
  const [first] = entities
  if (first === undefined) {
    showNotice('Choose the entities to hide first')
    return
  }
  const what = entities.length === 1 ? first.name : count(entities.length, 'entity', 'entities')
  takeStep(`Hide ${what}`, (now) =>
    hidden(
      now,
      entities.map(({ id }) => id),
    ),
  )
  showNotice(`Hid ${what}`)
}
