/** The view that travels inside a picture's file, with the data of the store or, where it has none of it, of the file. */
import type { Graph } from '../../contract/graph.ts'
import type { Picture } from '../../contract/picture.ts'
import type { SceneView } from '../../contract/scenes.ts'
import { toSceneView, fromSceneView } from '../../view/scene-view.ts'
import { EMPTY_VIEW, type View } from '../../view/view.ts'

export interface PictureView {
  readonly view: View
  /** `file`: the store knows none of it, so that entities and links are those that the file brings. */
  readonly data: 'store' | 'file'
  /** Names of what the store does not have, and which is left out. */
  readonly missing: readonly string[]
}

/** The view as the file keeps it. A picture that was made from a part of the store has none of its own, so it is made of what is drawn. */
export function sceneOfPicture(picture: Picture, kept: SceneView | null): SceneView {
  return kept ?? toSceneView(drawnView(picture))
}

/** `known` is what the store has of the scene's entities, with every link among them. */
export function viewOfPicture(picture: Picture, scene: SceneView, known: Graph): PictureView {
  if (known.entities.length === 0) {
    return { view: fromSceneView(scene, picture.entities, picture.links), data: 'file', missing: [] }
  }
  const ids = new Set(known.entities.map(({ id }) => id))
  return {
    view: fromSceneView(scene, known.entities, known.links),
    data: 'store',
    missing: scene.entities.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
  }
}

function drawnView(picture: Picture): View {
  return {
    ...EMPTY_VIEW,
    entities: new Map(picture.entities.map((entity) => [entity.id, entity])),
    links: new Map(picture.links.map((link) => [link.id, link])),
    positions: new Map(picture.entities.map(({ id, x, y }) => [id, { x, y }])),
    pinned: new Set(picture.entities.filter(({ pinned }) => pinned).map(({ id }) => id)),
    groups: new Map(picture.groups.map((group) => [group.id, group])),
    notes: new Map(picture.notes.map(({ id, text, x, y }) => [id, { id, text, at: { x, y } }])),
  }
}
