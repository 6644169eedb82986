/** A view as it is sent to be kept. */
import type { SceneBody } from '../../../contract/scenes.ts'
import { drawThumbnail } from '../../../picture/thumbnail.ts'
import { toSceneView } from '../../../view/scene-view.ts'
import type { View } from '../../../view/view.ts'

export function toBody(name: string, view: View): SceneBody {
  return { name, view: toSceneView(view), query: view.query, thumbnail: drawThumbnail(view) }
}
