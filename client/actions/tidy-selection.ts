/** Lays out the selected entities among themselves, where they are; everything else stays. */
import { boxAt, entityBox } from '../../view/box.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { count } from '../model/describe.ts'
import { middleOf } from '../model/middle-of.ts'
import { moveEntities } from '../model/move-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { isUpright } from './is-upright.ts'
import { pinnedAmong, unpinned } from './lay-out.ts'
import { runJob } from './run-job.ts'

/** Pinned ones stay; nothing comes to lie over anything, selected or not. */
export async function tidySelection(): Promise<void> {
  const { view, busy } = viewStore.getState()
  const shown = visiblePart(view)
  const entities = [...shown.entities.values()].filter(({ id }) => view.selection.has(id))
  const fixed = pinnedAmong(
    view,
    entities.map(({ id }) => id),
  )
  if (busy.has('tidy')) return
  if (entities.length < 2 || fixed.size === entities.length) {
    showNotice(entities.length < 2 ? 'Select two or more entities to tidy' : 'All that is selected is pinned')
    return
  }
  const chosen = new Set(entities.map(({ id }) => id))
  await workOn('tidy', 'The selection could not be tidied and stays as it was', async () => {
    const { positions } = await runJob({
      kind: 'organic',
      entities,
      links: [...shown.links.values()].filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
      fixed,
      obstacles: [...shown.entities.values()].flatMap((entity) => {
        const point = chosen.has(entity.id) ? undefined : view.positions.get(entity.id)
        return point === undefined ? [] : [boxAt(entityBox(entity), point)]
      }),
      around: [],
      middle: middleOf(entities.flatMap(({ id }) => view.positions.get(id) ?? [])),
      isUpright: isUpright(),
    })
    takeStep('Tidy selection', (now) => moveEntities(now, unpinned(now, positions)))
    showNotice(`Tidied ${count(entities.length, 'entity', 'entities')}`)
  })
}
