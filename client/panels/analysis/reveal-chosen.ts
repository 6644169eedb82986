/** Selects what a row of an answer is about, and brings it into sight; the panel stays in front. */
import { selectOnly } from '../../actions/select-only.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { viewStore } from '../../store/view-store.ts'

export function revealChosen(ids: readonly string[]): void {
  void keepPanel(() => selectOnly(ids))
  const { links } = viewStore.getState().view
  const ends = ids.flatMap((id) => {
    const link = links.get(id)
    return link === undefined ? [id] : [link.from, link.to]
  })
  canvasController.getState().current?.reveal(ends)
}
