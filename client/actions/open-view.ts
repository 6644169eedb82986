/** Opens the view that an address describes. */
import { fetchLinks } from '../api/fetch-links.ts'
import { addGraph } from '../model/add-graph.ts'
import { readAddress, type ViewAddress } from '../model/address.ts'
import { count } from '../model/describe.ts'
import { withoutMembers } from '../model/groups.ts'
import { select } from '../model/select.ts'
import { EMPTY_VIEW, type View } from '../../view/view.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { amendView, takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { beginOpening } from '../store/begin-opening.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'

/**
 * `text` is what `writeAddress` wrote. The entities are asked for again, with
 * every link among them; what the store no longer has is left out and said. An
 * address that cannot be read changes nothing but shows why. As the beginning,
 * it is nothing that could be taken back.
 */
export async function openView(text: string, how: 'as a step' | 'as the beginning' = 'as a step'): Promise<void> {
  const reading = readAddress(text)
  if (!reading.ok) {
    const wayOut = viewStore.getState().view.entities.size > 0 ? 'The canvas stays as it is.' : 'Search to begin anew.'
    showNotice(`${reading.reason} ${wayOut}`, 'warning')
    return
  }
  const isLatest = beginOpening()
  await workOn('view', 'The view could not be opened', async () => {
    const { graph, missing } = await fetchLinks(reading.address.entities.map(({ id }) => id))
    const positions = new Map(reading.address.entities.map(({ id, x, y }) => [id, { x, y }]))
    if (!isLatest()) return
    const view = withMarks(addGraph(EMPTY_VIEW, graph, positions), reading.address)
    if (how === 'as a step') takeStep('Open view', () => view)
    else amendView(() => view)
    canvasController.getState().current?.fit()
    if (missing.length > 0) showNotice(missingWords(missing.length, reading.address.entities.length), 'warning')
  })
}

function withMarks(view: View, { entities, selection, filter, marks }: ViewAddress): View {
  const known = entities.filter(({ id }) => view.entities.has(id))
  const marked = (wanted: (entity: ViewAddress['entities'][number]) => boolean): ReadonlySet<string> =>
    new Set(known.filter(wanted).map(({ id }) => id))
  const pinned = marked((entity) => entity.pinned)
  const hidden = marked((entity) => entity.hidden)
  const lost = new Set(entities.filter(({ id }) => !view.entities.has(id)).map(({ id }) => id))
  const groups = withoutMembers(marks.groups, lost)
  return select({ ...view, ...marks, groups, pinned, hidden, filter }, selection)
}

function missingWords(missing: number, all: number): string {
  if (missing === all) {
    const none = all === 1 ? 'The entity' : `None of the ${count(all, 'entity', 'entities')}`
    return `${none} of this view is ${all === 1 ? 'no longer' : 'still'} in the data. Search to begin anew.`
  }
  return missing === 1
    ? 'One entity of this view is no longer in the data and was left out'
    : `${count(missing, 'entity', 'entities')} of this view are no longer in the data and were left out`
}
