/** Brings an entity or a link to the reader's eye: onto the canvas if it is not there, selected, in sight. */
import type { Link } from '../../contract/graph.ts'
import { addEntity } from '../actions/add-entity.ts'
import { selectOnly } from '../actions/select-only.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { viewStore } from '../store/view-store.ts'

/** Adds what is not there yet; what is seen already is only selected, without further words. */
export async function addAndSelect(id: string): Promise<void> {
  if (!isSeen(id)) {
    await addEntity(id)
    return
  }
  selectOnly([id])
  canvasController.getState().current?.reveal([id])
}

/** Both ends come onto the canvas if they are not there, and with them every link between them. */
export async function addAndSelectLink(link: Link): Promise<void> {
  for (const end of [link.from, link.to]) {
    if (!isSeen(end)) await addEntity(end)
  }
  if (!viewStore.getState().view.links.has(link.id)) return
  selectOnly([link.id])
  canvasController.getState().current?.reveal([link.from, link.to])
}

function isSeen(id: string): boolean {
  return visiblePart(viewStore.getState().view).entities.has(id)
}
