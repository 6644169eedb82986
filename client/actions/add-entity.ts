/** Brings one entity onto the canvas, with its links to what is there. */
import { fetchLinks } from '../api/fetch-links.ts'
import { addGraph } from '../model/add-graph.ts'
import { count } from '../model/describe.ts'
import { placeNewcomer } from '../model/place-newcomer.ts'
import { select } from '../model/select.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { revealEntity } from './reveal-entity.ts'

/**
 * Places the entity on a free spot near the middle of what is seen, chooses
 * it and shows it. One that is there already is only shown (again).
 */
export async function addEntity(id: string): Promise<void> {
  if (viewStore.getState().view.entities.has(id)) {
    revealEntity(id)
    return
  }
  await workOn(id, 'It could not be added', async () => {
    const { graph } = await fetchLinks([...viewStore.getState().view.entities.keys(), id])
    const entity = graph.entities.find((each) => each.id === id)
    if (entity === undefined) {
      showNotice('That entity is not in the data (any more)', 'warning')
      return
    }
    const middle = canvasController.getState().current?.middle() ?? { x: 0, y: 0 }
    takeStep(`Add ${entity.name}`, (view) => {
      const spot = placeNewcomer(view, entity, graph.links, middle)
      return select(addGraph(view, { entities: [entity], links: graph.links }, new Map([[id, spot]])), [id])
    })
    canvasController.getState().current?.reveal([id])
    const links = [...viewStore.getState().view.links.values()].filter((link) => link.from === id || link.to === id)
    const linked = links.length === 0 ? '' : ` with ${count(links.length, 'link', 'links')} to what is there`
    showNotice(`Added ${entity.name}${linked}`)
  })
}
