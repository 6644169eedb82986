/** Takes up a scene again whose latest changes are on the canvas, but were not saved when the page was left. */
import { fetchScene } from '../../api/fetch-scenes.ts'
import { amendView } from '../../store/change-view.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'
import { EMPTY_VIEW } from '../../../view/view.ts'
import { keepScene } from './keep-scene.ts'
import { saveScene } from './save-scene.ts'

/** `revision` is the one that was changed: if somebody else has changed it since, that shows as a conflict. */
export async function attachScene(id: string, revision: number): Promise<void> {
  await workOn('scene', 'The scene could not be taken up again', async () => {
    const { scene } = await fetchScene(id)
    const { history, view } = viewStore.getState()
    if (view.entities.size === 0) return
    // An address holds no query, so that of the scene goes on holding.
    amendView((now) => ({ ...now, query: now.query ?? scene.query }))
    sceneStore.setState({
      open: { id, name: scene.name, revision, saved: EMPTY_VIEW, depth: history.past.length },
      saving: { state: 'later' },
      conflict: null,
    })
    keepScene()
    await saveScene()
  })
}
