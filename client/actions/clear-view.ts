/** Takes everything off the canvas, which leads back to the start screen. */
import { EMPTY_VIEW } from '../../view/view.ts'
import { askStore } from '../store/ask-store.ts'
import { beginOpening } from '../store/begin-opening.ts'
import { takeStep } from '../store/change-view.ts'

/** A view that is still being opened is not shown any more. */
export function clearView(): void {
  beginOpening()
  askStore.setState({ beginning: false })
  takeStep('Clear', (view) => (view.entities.size === 0 ? view : EMPTY_VIEW))
}
