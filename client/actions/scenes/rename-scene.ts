/** Gives a scene another name, or makes a copy of it. */
import type { SceneSummary } from '../../../contract/scenes.ts'
import { fetchScene } from '../../api/fetch-scenes.ts'
import { conflictOf, sendScene, sendSceneChange } from '../../api/send-scene.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { workOn } from '../../store/work-on.ts'
import { saveScene } from './save-scene.ts'

export async function renameScene({ id, name: before }: SceneSummary, name: string): Promise<void> {
  await workOn('scene', `“${before}” could not be renamed`, async () => {
    if (sceneStore.getState().open?.id === id) await saveScene()
    const { scene } = await fetchScene(id)
    const { view, query, thumbnail, revision } = scene
    try {
      const renamed = await sendSceneChange(id, { name, view, query, thumbnail, revision })
      sceneStore.setState(({ open }) =>
        open?.id === id ? { open: { ...open, name, revision: renamed.revision } } : { open },
      )
    } catch (error) {
      if (conflictOf(error) === undefined) throw error
      showNotice(`“${before}” was changed by somebody else just now. Try again.`, 'warning')
    }
  })
}

export async function duplicateScene({ id, name }: SceneSummary): Promise<void> {
  await workOn('scene', `“${name}” could not be copied`, async () => {
    const { scene } = await fetchScene(id)
    const { view, query, thumbnail } = scene
    const copy = await sendScene({ name: `Copy of ${name}`, view, query, thumbnail })
    showNotice(`There is “${copy.name}” now.`)
  })
}
