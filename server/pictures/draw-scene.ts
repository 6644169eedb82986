/** What it takes to draw a scene: its view with the data as they are now, and the scene itself to travel along. */
import type { PictureWords } from '../../contract/picture.ts'
import { keepDrawn } from '../../view/keep-only.ts'
import { fromSceneView, toSceneView } from '../../view/scene-view.ts'
import { findLinks } from '../explore/find-links.ts'
import { notFound } from '../explore/not-found.ts'
import type { Graph } from '../graph/port.ts'
import { readScene } from '../scenes/read-scene.ts'
import { pictureOfView } from './picture-of-view.ts'
import type { PictureJob } from './render-picture.ts'

/** Without a title it has the scene's name. Throws `not-found`. */
export async function drawScene(
  graph: Graph,
  id: string,
  words: PictureWords,
): Promise<Pick<PictureJob, 'picture' | 'loose' | 'scene'>> {
  const scene = await readScene(graph.read, id)
  if (scene === null) throw notFound('scene', id)
  const { graph: now } = await findLinks(
    graph,
    scene.view.entities.map((entity) => entity.id),
  )
  const view = fromSceneView(scene.view, now.entities, now.links)
  const title = words.title === '' ? scene.name : words.title
  return {
    picture: await pictureOfView(graph, view, { ...words, title }),
    loose: [],
    scene: toSceneView(keepDrawn(view)),
  }
}
