/** The worker: takes one layout job, reports how it goes, and answers with points or with a reason. */
import { forceLayout } from './force-layout.ts'
import { seededRandom } from '../../view/layout/seeded-random.ts'
import type { LayoutJob, LayoutReport } from './layout-protocol.ts'

declare const self: DedicatedWorkerGlobalScope

// The layout draws lots; in a thread of its own they may fall the same way each time.
Math.random = seededRandom(1)

const report = (message: LayoutReport): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  report({ kind: 'progress', stage: 'arranging' })
  try {
    const positions = forceLayout(data, () => report({ kind: 'progress', stage: 'making room' }))
    report({ kind: 'done', positions })
  } catch (error) {
    report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
