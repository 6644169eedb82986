/** Opens a scene: exactly the view that was kept, with the data as they are now. */
import { fetchLinks } from '../../api/fetch-links.ts'
import { fetchScene } from '../../api/fetch-scenes.ts'
import { sceneChangesWords } from '../../model/scene-changes-words.ts'
import { fromSceneView } from '../../../view/scene-view.ts'
import { beginOpening } from '../../store/begin-opening.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { amendView, takeStep } from '../../store/change-view.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'
import { keepScene } from './keep-scene.ts'

/** What of the data has changed since it was saved is said; a scene that is not there is a notice, and nothing changes. */
export async function openScene(id: string, how: 'as a step' | 'as the beginning' = 'as a step'): Promise<void> {
  const isLatest = beginOpening()
  await workOn('view', 'The scene could not be opened', async () => {
    const { scene, changes } = await fetchScene(id)
    const { graph } = await fetchLinks(scene.view.entities.map((entity) => entity.id))
    if (!isLatest()) return
    const view = { ...fromSceneView(scene.view, graph.entities, graph.links), query: scene.query }
    if (how === 'as a step') takeStep(`Open “${scene.name}”`, () => view)
    else amendView(() => view)
    const { history } = viewStore.getState()
    const { name, revision } = scene
    sceneStore.setState({
      open: { id, name, revision, saved: view, depth: history.past.length },
      saving: { state: 'saved' },
      conflict: null,
    })
    keepScene()
    canvasController.getState().current?.fit()
    if (changes !== null) {
      showNotice(`The data have changed since “${name}” was saved. ${sceneChangesWords(changes).join(' ')}`, 'warning')
    }
  })
}
