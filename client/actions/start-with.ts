/** Begins a new view with one entity and its neighbours. */
import { NEIGHBOURS_DEFAULT } from '../../contract/neighbours.ts'
import { fetchLinks } from '../api/fetch-links.ts'
import { fetchNeighbours } from '../api/fetch-neighbours.ts'
import { addGraph } from '../model/add-graph.ts'
import { noteBrought } from '../model/brought.ts'
import { expansionWords } from '../model/expansion-words.ts'
import { select } from '../model/select.ts'
import { EMPTY_VIEW } from '../../view/view.ts'
import { beginOpening } from '../store/begin-opening.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { arrange } from './arrange.ts'

/** Replaces the view by the entity, chosen, with its (at most 50) most connected neighbours around it. */
export async function startWith(id: string): Promise<void> {
  const isLatest = beginOpening()
  await workOn('view', 'The view could not be opened', async () => {
    const [own, around] = await Promise.all([
      fetchLinks([id]),
      fetchNeighbours(id, { limit: NEIGHBOURS_DEFAULT, exclude: [id] }),
    ])
    if (!isLatest()) return
    const [entity] = own.graph.entities
    if (entity === undefined) {
      showNotice('That entity is not in the data (any more)', 'warning')
      return
    }
    const entities = [entity, ...around.graph.entities]
    const links = [...own.graph.links, ...around.graph.links]
    const positions = await arrange(entities, links)
    takeStep(`Start with ${entity.name}`, () => {
      const view = addGraph(EMPTY_VIEW, { entities, links }, positions)
      const newcomers = around.graph.entities.map((each) => each.id)
      return select(noteBrought(view, [id], newcomers), [id])
    })
    canvasController.getState().current?.fit()
    const { view } = viewStore.getState()
    const left = around.total - around.shown
    if (left > 0) showNotice(expansionWords(view, id, { added: around.shown, filtered: 0, left }))
  })
}
