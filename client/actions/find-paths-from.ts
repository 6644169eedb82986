/** Finds paths from one entity to the one that the reader selects next. */
import { canvasController } from '../store/canvas-controller.ts'
import { setHighlight } from '../store/set-highlight.ts'
import { taskStore } from '../store/tasks.ts'
import { type Highlight, viewStore } from '../store/view-store.ts'

/** The slip on the canvas says what is being waited for; ending it, or selecting nothing, gives up. */
export function findPathsFrom(id: string): void {
  const entity = viewStore.getState().view.entities.get(id)
  if (entity === undefined) return
  const waiting: Highlight = {
    entities: new Set([id]),
    links: new Set(),
    label: `Paths from ${entity.name}: select where they lead`,
    dimRest: false,
  }
  setHighlight(waiting)
  canvasController.getState().current?.focus(id)
  const stop = viewStore.subscribe((state, before) => {
    if (state.highlight !== waiting) return stop()
    if (state.view.selection === before.view.selection) return undefined
    const other = [...state.view.selection].find((each) => each !== id && state.view.entities.has(each))
    if (other === undefined && state.view.selection.has(id)) return undefined
    stop()
    setHighlight(null)
    if (other !== undefined) taskStore.setState({ paths: [id, other] })
    return undefined
  })
}
