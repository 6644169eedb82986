/** Saves the open scene by itself a moment after each change, and notices when the canvas shows something else. */
import type { View } from '../../../view/view.ts'
import { connection } from '../../api/connection.ts'
import { NO_SCENE, type OpenScene, sceneStore } from '../../store/scene-store.ts'
import { viewStore } from '../../store/view-store.ts'
import { saveScene } from './save-scene.ts'

/** Long enough that a drag or a run of clicks is one saving. */
const SETTLE_MS = 1_200

let isKeeping = false

/** Starts keeping, for as long as the page is there; once is enough. */
export function keepScene(): void {
  if (isKeeping) return
  isKeeping = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void saveScene(), SETTLE_MS)
  }
  viewStore.subscribe(({ view, history }) => {
    const { open, saving } = sceneStore.getState()
    if (open === null || view === open.saved) return
    if (hasLeft(open, view, history.past.length)) {
      clearTimeout(timer)
      // What was changed last belongs to the scene that is left, and has been saved or waits no more than a moment.
      sceneStore.setState(NO_SCENE)
      return
    }
    if (saving.state !== 'later') sceneStore.setState({ saving: { state: 'later' } })
    saveSoon()
  })
  connection.subscribe((state, before) => {
    const { open, saving } = sceneStore.getState()
    if (state.lost === null && before.lost !== null && open !== null && saving.state === 'failed') saveSoon()
  })
}

/** An empty canvas, one with nothing of the scene on it, or the time before it was opened are no change of the scene. */
function hasLeft({ saved, depth }: OpenScene, view: View, steps: number): boolean {
  if (view.entities.size === 0 || steps < depth) return true
  return saved.entities.size > 0 && ![...view.entities.keys()].some((id) => saved.entities.has(id))
}
