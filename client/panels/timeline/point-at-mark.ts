/** Points out on the canvas what lies under the pointer on the timeline, and leaves what another panel points out. */
import type { View } from '../../../view/view.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { viewStore } from '../../store/view-store.ts'

const LABEL = 'On the timeline'

/** Null ends it. */
export function pointAtMark(view: View, id: string | null): void {
  const { highlight } = viewStore.getState()
  if (highlight !== null && !highlight.isPassing) return
  if (id === null) {
    if (highlight !== null) setHighlight(null)
    return
  }
  const link = view.links.get(id)
  setHighlight({
    entities: new Set(link === undefined ? [id] : []),
    links: new Set(link === undefined ? [] : [id]),
    label: LABEL,
    dimRest: false,
    isPassing: true,
  })
}
