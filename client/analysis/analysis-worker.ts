/** The worker: takes one job, reports how it goes, and answers with figures or with a reason. */
import type { AnalysisJob, AnalysisReport } from './analysis-protocol.ts'
import { compute } from './compute.ts'

declare const self: DedicatedWorkerGlobalScope

const report = (message: AnalysisReport): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<AnalysisJob>) => {
  try {
    const total = data.network.ids.length
    report({ kind: 'done', figures: compute(data, (done) => report({ kind: 'progress', done, total })) })
  } catch (error) {
    report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
