/** A layout worker for tests in Node, where there is none: it does the same in the same thread, or never answers. */
import { vi } from 'vitest'
import type { LayoutJob } from '../../model/layout-job.ts'
import type { LayoutReport } from '../../canvas/layout-protocol.ts'
import { runLayout } from '../../canvas/run-layout.ts'

type Listener = (event: { readonly data: LayoutReport }) => void

/** `terminated` counts workers that were ended. */
export function workerHere(behaviour: 'answers' | 'fails' | 'never answers' = 'answers'): {
  readonly terminated: () => number
} {
  let terminated = 0
  class WorkerHere {
    private readonly listeners: Listener[] = []

    addEventListener(kind: string, listener: Listener): void {
      if (kind === 'message') this.listeners.push(listener)
    }

    postMessage(job: LayoutJob): void {
      const report = (data: LayoutReport): void => {
        for (const listener of this.listeners) listener({ data })
      }
      if (behaviour === 'fails') report({ kind: 'failed', reason: 'It is too hard' })
      if (behaviour !== 'answers') return
      report({ kind: 'done', ...runLayout(job, (progress) => report({ kind: 'progress', ...progress })) })
    }

    terminate(): void {
      terminated += 1
    }
  }
  vi.stubGlobal('Worker', WorkerHere)
  return { terminated: () => terminated }
}
