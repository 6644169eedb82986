/** Shows all of the graph at once. */
import { announce } from '../store/announce.ts'
import { canvasController } from '../store/canvas-controller.ts'

export function fitView(): void {
  canvasController.getState().current?.fit()
  announce('Everything fits into the window')
}
