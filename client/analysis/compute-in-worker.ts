/** Computes beside the page, which stays alive meanwhile. */
import type { AnalysisJob, AnalysisReport, Figures } from './analysis-protocol.ts'

/** Rejects with a sentence when it fails, and with the signal's reason when it is given up, which ends the worker at once. */
export async function computeInWorker(
  job: AnalysisJob,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Figures> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReport>) => {
        if (data.kind === 'done') resolve(data.figures)
        else if (data.kind === 'failed') reject(new Error(data.reason))
        else onProgress(data.done, data.total)
      })
      worker.addEventListener('error', () => reject(new Error('the worker could not be started')))
      signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')), { once: true })
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}
