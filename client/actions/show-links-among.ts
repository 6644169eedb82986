/** Draws every link there is among the entities on the canvas. */
import { fetchLinks } from '../api/fetch-links.ts'
import { addGraph } from '../model/add-graph.ts'
import { count } from '../model/describe.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'

/** Among the selected entities when there are two or more, otherwise among all that are shown. */
export async function showLinksAmong(): Promise<void> {
  const { view } = viewStore.getState()
  const shown = [...visiblePart(view).entities.keys()]
  const selected = shown.filter((id) => view.selection.has(id))
  const ids = selected.length > 1 ? selected : shown
  if (ids.length < 2) {
    showNotice('It takes two entities to have a link among them')
    return
  }
  await workOn('links', 'The links could not be added', async () => {
    const { graph } = await fetchLinks(ids)
    const before = viewStore.getState().view
    const added = addGraph(before, { entities: [], links: graph.links }, new Map()).links.size - before.links.size
    const among = count(ids.length, 'entity', 'entities')
    if (added === 0) {
      showNotice(`Every link among these ${among} is on the canvas already`)
      return
    }
    takeStep('Show links among entities', (now) => addGraph(now, { entities: [], links: graph.links }, new Map()))
    showNotice(`Added ${count(added, 'link', 'links')} among these ${among}`)
  })
}
