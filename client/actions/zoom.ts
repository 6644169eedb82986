/** Brings the graph nearer or farther. */
import { canvasController } from '../store/canvas-controller.ts'

export function zoomIn(): void {
  canvasController.getState().current?.zoomIn()
}

export function zoomOut(): void {
  canvasController.getState().current?.zoomOut()
}
