/** When the start screen goes, what had the focus goes with it; then the canvas takes it, so that keys work at once. */
import { useEffect } from 'react'
import { canvasController } from '../store/canvas-controller.ts'

export function useFocusOnCanvas(): void {
  useEffect(() => {
    const take = (): void => {
      const { current } = canvasController.getState()
      const lost = document.activeElement === null || document.activeElement === document.body
      if (current !== null && lost) current.focus()
    }
    take()
    return canvasController.subscribe(take)
  }, [])
}
