/** Opens what the address bar holds: a view, a scene, or a scene with changes that were not saved yet. */
import { isAskAddress } from '../model/ask/ask-address.ts'
import { readPageAddress } from '../model/page-address.ts'
import { openAskAddress } from './open-question.ts'
import { openView } from './open-view.ts'

/** Scenes are loaded when one is asked for. */
export async function openAddress(text: string, how: 'as a step' | 'as the beginning' = 'as a step'): Promise<void> {
  if (isAskAddress(text)) {
    openAskAddress(text)
    return
  }
  const { scene, view } = readPageAddress(text)
  if (view !== '') await openView(view, how)
  if (scene === null) return
  if (view === '' || scene.revision === null) {
    const { openScene } = await import('./scenes/open-scene.ts')
    await openScene(scene.id, how)
  } else {
    const { attachScene } = await import('./scenes/attach-scene.ts')
    await attachScene(scene.id, scene.revision)
  }
}
