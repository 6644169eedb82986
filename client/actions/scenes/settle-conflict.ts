/** Ends a conflict over a scene in one of three ways; none of them loses what somebody made without saying so. */
import { sendScene, sendSceneChange } from '../../api/send-scene.ts'
import { NO_SCENE, sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'
import { openScene } from './open-scene.ts'
import { toBody } from './to-body.ts'

export type Settlement = 'mine as a copy' | 'theirs' | 'mine instead'

export async function settleConflict(how: Settlement): Promise<void> {
  const { open, conflict } = sceneStore.getState()
  if (open === null || conflict === null) return
  const { theirs } = conflict
  if (how === 'theirs') {
    sceneStore.setState(NO_SCENE)
    if (theirs !== null) await openScene(open.id)
    return
  }
  await workOn('scene', 'The scene could not be saved', async () => {
    const { view } = viewStore.getState()
    const isNew = how === 'mine as a copy' || theirs === null
    const name = how === 'mine as a copy' ? `${open.name} (my version)` : open.name
    const scene = isNew
      ? await sendScene(toBody(name, view))
      : await sendSceneChange(open.id, { ...toBody(name, view), revision: theirs.revision })
    const { id, revision } = scene
    sceneStore.setState({
      open: { ...open, id, name: scene.name, revision, saved: view },
      saving: { state: 'saved' },
      conflict: null,
    })
    showNotice(isNew ? `Yours is kept as “${scene.name}”.` : `“${scene.name}” is now as you have it.`)
  })
}
