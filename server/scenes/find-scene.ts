/** Finds a scene and says what of the data behind it has changed since it was saved. */
import type { SceneAnswer } from '../../contract/scenes.ts'
import { findLinks } from '../explore/find-links.ts'
import { notFound } from '../explore/not-found.ts'
import type { Graph } from '../graph/port.ts'
import { compareScene } from './compare-scene.ts'
import { readScene } from './read-scene.ts'

/** Throws `not-found`. */
export async function findScene(graph: Graph, id: string): Promise<SceneAnswer> {
  const scene = await readScene(graph.read, id)
  if (scene === null) throw notFound('scene', id)
  const now = await findLinks(
    graph,
    scene.view.entities.map((entity) => entity.id),
  )
  return { scene, changes: compareScene(scene.view, now) }
}
