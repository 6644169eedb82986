/** Moves the canvas so that entities lie in its middle. */
import { canvasController } from '../store/canvas-controller.ts'

export function centreOn(ids: Iterable<string>): void {
  canvasController.getState().current?.centreOn(ids)
}
