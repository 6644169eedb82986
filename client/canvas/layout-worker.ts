/** The worker: takes one layout job, reports how it goes, and answers with points or with a reason. */
import type { LayoutJob } from '../model/layout-job.ts'
import { seededRandom } from '../../view/layout/seeded-random.ts'
import type { LayoutReport } from './layout-protocol.ts'
import { runLayout } from './run-layout.ts'

declare const self: DedicatedWorkerGlobalScope

// The layout draws lots; in a thread of its own they may fall the same way each time.
Math.random = seededRandom(1)

const report = (message: LayoutReport): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  try {
    report({ kind: 'done', ...runLayout(data, (progress) => report({ kind: 'progress', ...progress })) })
  } catch (error) {
    report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
