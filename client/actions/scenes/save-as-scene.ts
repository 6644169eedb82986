/** Keeps the present view as a new scene, which is saved by itself from then on. */
import { sendScene } from '../../api/send-scene.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'
import { keepScene } from './keep-scene.ts'
import { toBody } from './to-body.ts'

/** Resolves when it is kept, or a notice says why not. */
export async function saveAsScene(name: string): Promise<void> {
  const { view, history } = viewStore.getState()
  await workOn('scene', 'The scene could not be saved', async () => {
    const { id, name: kept, revision } = await sendScene(toBody(name, view))
    sceneStore.setState({
      open: { id, name: kept, revision, saved: view, depth: history.past.length },
      saving: { state: 'saved' },
      conflict: null,
    })
    keepScene()
    showNotice(`Saved as “${kept}”. From now on it saves itself.`)
  })
}
