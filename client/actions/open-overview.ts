/** Opens a case as a whole: its most connected entities. */
import { fetchOverview } from '../api/fetch-overview.ts'
import { addGraph } from '../model/add-graph.ts'
import { EMPTY_VIEW } from '../../view/view.ts'
import { formatCount } from '../../view/words.ts'
import { beginOpening } from '../store/begin-opening.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { workOn } from '../store/work-on.ts'
import { arrange } from './arrange.ts'

/** Replaces the view by the overview of the case, laid out; says how much of the case that is. */
export async function openOverview(caseId: string): Promise<void> {
  const isLatest = beginOpening()
  await workOn('view', 'The case could not be opened', async () => {
    const { graph, shown, total } = await fetchOverview(caseId)
    const positions = await arrange(graph.entities, graph.links)
    if (!isLatest()) return
    takeStep('Open overview', () => addGraph(EMPTY_VIEW, graph, positions))
    canvasController.getState().current?.fit()
    if (shown < total) showNotice(`${formatCount(shown)} of ${formatCount(total)} entities shown, most connected first`)
  })
}
