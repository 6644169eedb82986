/** Lays out what is shown anew. */
import { count } from '../model/describe.ts'
import { moveEntities } from '../model/move-entities.ts'
import type { Point } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { announce } from '../store/announce.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'
import { workOn } from '../store/work-on.ts'
import { arrange } from './arrange.ts'

/**
 * Arranges the shown entities; pinned ones stay where the reader put them.
 * When the layout fails everything stays, with a notice. Entities that came or
 * went meanwhile keep what they have.
 */
export async function tidy(): Promise<void> {
  const { view, busy } = viewStore.getState()
  const { entities, links } = visiblePart(view)
  if (busy.has('tidy') || entities.size === 0) return
  await workOn('tidy', 'The view could not be tidied and stays as it was', async () => {
    const fixed = new Map<string, Point>()
    for (const [id, point] of view.positions) if (view.pinned.has(id) && entities.has(id)) fixed.set(id, point)
    if (fixed.size === entities.size) {
      showNotice('Everything shown is pinned, so nothing was moved')
      return
    }
    const positions = await arrange([...entities.values()], [...links.values()], fixed)
    takeStep('Tidy', (now) => moveEntities(now, new Map([...positions].filter(([id]) => !now.pinned.has(id)))))
    canvasController.getState().current?.fit()
    announce(`Arranged ${count(entities.size - fixed.size, 'entity', 'entities')} anew`)
  })
}
