/** Shows all of the graph at once. */
import { canvasController } from '../store/canvas-controller.ts'

export function fitView(): void {
  canvasController.getState().current?.fit()
}
