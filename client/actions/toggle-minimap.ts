/** Shows the small map of the whole graph, or puts it away. */
import { canvasController } from '../store/canvas-controller.ts'
import { showNotice } from '../store/show-notice.ts'

/** It comes only when a part of more than 30 entities is out of sight, so what changes is said. */
export function toggleMinimap(): void {
  const isShown = canvasController.getState().current?.toggleMinimap()
  if (isShown === undefined) return
  showNotice(isShown ? 'The small map comes when a part of the graph is out of sight' : 'The small map is put away')
}
