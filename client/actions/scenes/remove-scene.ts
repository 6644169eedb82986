/** Removes a scene, and takes it back. */
import type { SceneSummary } from '../../../contract/scenes.ts'
import { conflictOf, sendScene, sendSceneRemoval } from '../../api/send-scene.ts'
import { type RemovedScene, removedScenes } from '../../store/removed-scenes.ts'
import { NO_SCENE, sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'

/** What was removed can be brought back; what was not stays, and a notice says why. */
export async function removeScene({ id, name, revision }: SceneSummary): Promise<void> {
  await workOn('scene', `“${name}” could not be removed`, async () => {
    try {
      const scene = await sendSceneRemoval(id, revision)
      const { open } = sceneStore.getState()
      const wasOpen = open?.id === id ? { open, view: viewStore.getState().view } : null
      if (wasOpen !== null) sceneStore.setState(NO_SCENE)
      removedScenes.setState((removed) => [{ scene, wasOpen }, ...removed], true)
    } catch (error) {
      if (conflictOf(error) === undefined) throw error
      showNotice(`“${name}” was changed by somebody else meanwhile and stays. Look at it again first.`, 'warning')
    }
  })
}

/** Brings back what was removed, under the same address; open, if it was and the canvas still shows it. */
export async function restoreScene(removed: RemovedScene): Promise<void> {
  const { scene, wasOpen } = removed
  const { id, name, view, query, thumbnail } = scene
  await workOn('scene', `“${name}” could not be brought back`, async () => {
    const { revision } = await sendScene({ id, name, view, query, thumbnail })
    removedScenes.setState((all) => all.filter((one) => one !== removed), true)
    if (wasOpen !== null && sceneStore.getState().open === null && viewStore.getState().view === wasOpen.view) {
      sceneStore.setState({ ...NO_SCENE, open: { ...wasOpen.open, revision } })
    }
    showNotice(`“${name}” is back.`)
  })
}
