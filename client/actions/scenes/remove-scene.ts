/** Removes a scene, and takes it back. */
import type { Scene, SceneSummary } from '../../../contract/scenes.ts'
import { conflictOf, sendScene, sendSceneRemoval } from '../../api/send-scene.ts'
import { NO_SCENE, sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { workOn } from '../../store/work-on.ts'

/** Gives what was removed, or null when it was not, which a notice explains. */
export async function removeScene({ id, name, revision }: SceneSummary): Promise<Scene | null> {
  let removed: Scene | null = null
  await workOn('scene', `“${name}” could not be removed`, async () => {
    try {
      removed = await sendSceneRemoval(id, revision)
      if (sceneStore.getState().open?.id === id) sceneStore.setState(NO_SCENE)
    } catch (error) {
      if (conflictOf(error) === undefined) throw error
      showNotice(`“${name}” was changed by somebody else meanwhile and stays. Look at it again first.`, 'warning')
    }
  })
  return removed
}

/** Brings back what was removed, under the same address. */
export async function restoreScene({ id, name, view, query, thumbnail }: Scene): Promise<void> {
  await workOn('scene', `“${name}” could not be brought back`, async () => {
    await sendScene({ id, name, view, query, thumbnail })
    showNotice(`“${name}” is back.`)
  })
}
