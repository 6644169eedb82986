/** Opens the view that travels inside a picture's file. */
import { PictureFile } from '../../../contract/picture.ts'
import { SceneView } from '../../../contract/scenes.ts'
import { readPicture } from '../../../picture/file/read-picture.ts'
import { countWords } from '../../../view/words.ts'
import { fetchLinks } from '../../api/fetch-links.ts'
import { sceneOfPicture, viewOfPicture } from '../../../picture/file/view-of-picture.ts'
import { beginOpening } from '../../store/begin-opening.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { takeStep } from '../../store/change-view.ts'
import { fileViewStore } from '../../store/file-view.ts'
import { NO_SCENE, sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { workOn } from '../../store/work-on.ts'

const NAMED = 3
/** No picture that is made here comes near. */
const LARGEST = 200_000_000

/**
 * One step that can be undone. What the store lacks is said; where it has none of it, the file's own data are shown.
 * A file that cannot be opened says why, and nothing changes.
 */
export async function openPicture(file: Blob): Promise<void> {
  if (file.size > LARGEST) {
    showNotice('This file is too large to be a picture made by Entourage. Choose another one.', 'error')
    return
  }
  const isLatest = beginOpening()
  await workOn('view', 'The picture could not be opened', async () => {
    const read = await readPicture(
      new Uint8Array(await file.arrayBuffer()),
      (content) => PictureFile.safeParse(content).data ?? null,
    )
    if (!read.ok) {
      showNotice(read.message, 'error')
      return
    }
    const { picture } = read.content
    const scene = sceneOfPicture(picture, SceneView.safeParse(read.content.scene).data ?? null)
    const { graph } = await fetchLinks(scene.entities.map(({ id }) => id))
    if (!isLatest()) return
    const { view, data, missing } = viewOfPicture(picture, scene, graph)
    // What is opened is no change of the scene that was open before.
    sceneStore.setState(NO_SCENE)
    takeStep(picture.words.title === '' ? 'Open a picture' : `Open “${picture.words.title}”`, () => view)
    fileViewStore.setState({ picture: data === 'file' ? picture : null })
    canvasController.getState().current?.fit()
    if (missing.length > 0) showNotice(missingWords(missing), 'warning')
  })
}

function missingWords(names: readonly string[]): string {
  const rest = names.length - NAMED
  const list = `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${countWords(rest, 'other')}` : ''}`
  return `${countWords(names.length, 'entity')} of this picture ${names.length === 1 ? 'is' : 'are'} not in the data here and ${names.length === 1 ? 'was' : 'were'} left out: ${list}.`
}
