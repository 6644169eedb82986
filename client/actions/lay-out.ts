/** Gives what is shown other places, all at once. */
import type { Point, View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { formatCount } from '../../view/words.ts'
import { layoutName, type LayoutKind } from '../model/layout-kinds.ts'
import { moveEntities } from '../model/move-entities.ts'
import { middleOf } from '../model/middle-of.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { isUpright } from './is-upright.ts'
import { runJob } from './run-job.ts'

/**
 * Lays out the shown entities; pinned ones stay where the reader put them.
 * When the layout fails or is given up everything stays, with a notice.
 * Entities that came, went or were pinned meanwhile keep what they have.
 */
export async function layOut(kind: LayoutKind): Promise<void> {
  const { view, busy } = viewStore.getState()
  const { entities, links } = visiblePart(view)
  if (busy.has('tidy') || entities.size === 0) return
  const fixed = pinnedAmong(view, entities.keys())
  if (fixed.size === entities.size) {
    showNotice('Everything shown is pinned, so nothing was moved')
    return
  }
  await workOn('tidy', 'The view could not be laid out and stays as it was', async () => {
    const { positions, guides } = await runJob({
      kind,
      entities: [...entities.values()],
      links: [...links.values()],
      fixed,
      obstacles: [],
      around: [...view.selection].filter((id) => entities.has(id)),
      middle: middleOf([...entities.keys()].flatMap((id) => (fixed.has(id) ? [] : (view.positions.get(id) ?? [])))),
      isUpright: isUpright(),
    })
    takeStep(`Lay out: ${layoutName(kind)}`, (now) => ({ ...moveEntities(now, unpinned(now, positions)), guides }))
    canvasController.getState().current?.fit()
    const stay = fixed.size === 0 ? '' : `; ${formatCount(fixed.size)} pinned stay where they were`
    showNotice(`Laid out ${layoutName(kind)}${stay}`)
  })
}

/** Where the pinned ones of these stand. */
export function pinnedAmong(view: View, ids: Iterable<string>): ReadonlyMap<string, Point> {
  return new Map(
    [...ids].flatMap((id) => {
      const point = view.pinned.has(id) ? view.positions.get(id) : undefined
      return point === undefined ? [] : [[id, point] as const]
    }),
  )
}

/** The points of those that nobody has pinned. */
export function unpinned(view: View, positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return new Map([...positions].filter(([id]) => !view.pinned.has(id)))
}
