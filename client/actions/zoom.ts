/** Brings the graph nearer or farther. */
import { announce } from '../store/announce.ts'
import { canvasController } from '../store/canvas-controller.ts'

export function zoomIn(): void {
  canvasController.getState().current?.zoomIn()
  tellZoom()
}

export function zoomOut(): void {
  canvasController.getState().current?.zoomOut()
  tellZoom()
}

function tellZoom(): void {
  const zoom = canvasController.getState().current?.zoom()
  if (zoom !== undefined) announce(`Zoom ${Math.round(zoom * 100)} %`)
}
