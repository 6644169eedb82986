/** Does one layout, without a page: what the worker runs. */
import { entityBox } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'
import { arrangeGraph } from '../../view/layout/arrange-graph.ts'
import { concentricLayout } from '../model/concentric-layout.ts'
import { gridLayout } from '../model/grid-layout.ts'
import type { LayoutJob, LayoutResult } from '../model/layout-job.ts'
import { centredAt, makeRoom } from '../model/make-room.ts'
import { timeLayout } from '../model/time-layout.ts'
import { forceLayout } from './force-layout.ts'
import { layeredLayout } from './layered-layout.ts'
import type { LayoutProgress } from './layout-protocol.ts'

/** Up to here distances in the network are worked out between all; they make the better picture. */
const STRESS_MAX = 150

/** Places for all entities of the job, of which none covers another; `onProgress` is told what is going on. */
export function runLayout(job: LayoutJob, onProgress: (progress: LayoutProgress) => void): LayoutResult {
  onProgress({ stage: 'arranging', share: null })
  switch (job.kind) {
    case 'time':
      return timeLayout(job)
    case 'grid':
      return gridLayout(job)
    case 'organic':
      return plain(job, organic(job), onProgress)
    case 'layered':
      return plain(
        job,
        layeredLayout(job, (done, of) => onProgress({ stage: 'arranging', share: done / of })),
        onProgress,
      )
    case 'concentric':
      return plain(job, concentricLayout(job), onProgress)
  }
}

function organic(job: LayoutJob): ReadonlyMap<string, Point> {
  const { entities, links, fixed, isUpright } = job
  return entities.length <= STRESS_MAX ? arrangeGraph(entities, links, fixed, isUpright) : forceLayout(job)
}

/** Without anything fixed the picture stands where it is asked to; the other layouts see to that themselves. */
function plain(
  job: LayoutJob,
  points: ReadonlyMap<string, Point>,
  onProgress: (progress: LayoutProgress) => void,
): LayoutResult {
  onProgress({ stage: 'making room', share: null })
  const boxes = new Map(job.entities.map((entity) => [entity.id, entityBox(entity)]))
  const isFree = job.fixed.size === 0 || job.kind !== 'organic'
  return { positions: makeRoom(job, isFree ? centredAt(points, boxes, job.middle) : points), guides: [] }
}
