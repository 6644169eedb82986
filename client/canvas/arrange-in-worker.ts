/** Lays out beside the page, which stays alive meanwhile. */
import type { LayoutJob, LayoutResult } from '../model/layout-job.ts'
import { LayoutFailed } from '../model/layout-failed.ts'
import type { LayoutProgress, LayoutReport } from './layout-protocol.ts'

/**
 * Rejects with a sentence when the layout fails, and with the signal's reason
 * when it is given up, which ends the worker at once.
 */
export async function arrangeInWorker(
  job: LayoutJob,
  signal?: AbortSignal,
  onProgress?: (progress: LayoutProgress) => void,
): Promise<LayoutResult> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
        if (data.kind === 'done') resolve(data)
        else if (data.kind === 'failed') reject(new LayoutFailed(data.reason))
        else onProgress?.(data)
      })
      worker.addEventListener('error', () => reject(new LayoutFailed('the layout could not be started')))
      signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true })
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('The layout was given up', 'AbortError')
}
