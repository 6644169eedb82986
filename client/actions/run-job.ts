/** Has a layout worked out beside the page, says how far it is, and lets the reader give it up. */
import { arrangeInWorker } from '../canvas/arrange-in-worker.ts'
import type { LayoutProgress } from '../canvas/layout-protocol.ts'
import type { LayoutJob, LayoutResult } from '../model/layout-job.ts'
import { runningLayout } from '../store/running-layout.ts'
import { showNotice } from '../store/show-notice.ts'

const STAGES: Readonly<Record<LayoutProgress['stage'], string>> = {
  arranging: 'Finding places',
  'making room': 'Making room for names',
}

/** Rejects with an AbortError, after a notice, when it is given up; only one layout runs, so a second gives up the first. */
export async function runJob(job: LayoutJob): Promise<LayoutResult> {
  runningLayout.getState().current?.cancel()
  const giveUp = new AbortController()
  const cancel = (): void => {
    giveUp.abort(new DOMException('The layout was given up', 'AbortError'))
    showNotice('The layout was cancelled; everything is where it was')
  }
  const tell = ({ stage, share }: LayoutProgress): void =>
    runningLayout.setState({ current: { stage: STAGES[stage], share, cancel } })
  tell({ stage: 'arranging', share: null })
  const inOrder = [...job.entities].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  try {
    return await arrangeInWorker({ ...job, entities: inOrder }, giveUp.signal, tell)
  } finally {
    if (runningLayout.getState().current?.cancel === cancel) runningLayout.setState({ current: null })
  }
}
