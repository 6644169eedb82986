/** Lays out a large graph beside the page, which stays alive meanwhile. */
import type { Entity, Link } from '../../contract/graph.ts'
import { entityBox } from '../../view/box.ts'
import { LayoutFailed } from '../model/layout-failed.ts'
import type { Point } from '../../view/view.ts'
import type { LayoutJob, LayoutReport } from './layout-protocol.ts'

/**
 * A point for each entity; those in `fixed` stay. Rejects with a sentence when
 * the layout fails, and with the signal's reason when it is given up, which
 * ends the worker at once. `onProgress` is told in words what is going on.
 */
export async function arrangeInWorker(
  entities: readonly Entity[],
  links: readonly Link[],
  fixed: ReadonlyMap<string, Point>,
  signal?: AbortSignal,
  onProgress?: (stage: string) => void,
): Promise<ReadonlyMap<string, Point>> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
        if (data.kind === 'done') resolve(data.positions)
        else if (data.kind === 'failed') reject(new LayoutFailed(data.reason))
        else onProgress?.(data.stage)
      })
      worker.addEventListener('error', () => reject(new LayoutFailed('the layout could not be started')))
      signal?.addEventListener('abort', () => reject(abortReason(signal)), { once: true })
      worker.postMessage(jobOf(entities, links, fixed))
    })
  } finally {
    worker.terminate()
  }
}

function jobOf(entities: readonly Entity[], links: readonly Link[], fixed: ReadonlyMap<string, Point>): LayoutJob {
  const order = [...entities].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  return {
    entities: order.map((entity) => ({ id: entity.id, box: entityBox(entity), fixed: fixed.get(entity.id) ?? null })),
    links: links.map(({ from, to }) => ({ from, to })),
  }
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('The layout was given up', 'AbortError')
}
