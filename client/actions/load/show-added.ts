/** Brings what a load added onto the canvas. */
import type { CaseReport } from '../../../contract/cases.ts'
import { fetchLinks } from '../../api/fetch-links.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'
import { addAnswer } from '../add-answer.ts'
import { openOverview } from '../open-overview.ts'

/** The best connected of what was added, with their links among them and to what is there, as one step; the case as a whole where nothing was. */
export async function showAdded({ id, preview }: CaseReport): Promise<void> {
  const ids = new Set(preview?.entities.map((entity) => entity.id))
  if (ids.size === 0) return await openOverview(id)
  await workOn('view', 'What was added could not be shown', async () => {
    const { graph } = await fetchLinks([...ids, ...viewStore.getState().view.entities.keys()])
    const entities = graph.entities.filter((entity) => ids.has(entity.id))
    const links = graph.links.filter(({ from, to }) => ids.has(from) || ids.has(to))
    await addAnswer({ entities, links }, null, 'Show what was added')
  })
}
