/** `/api/scenes`: views that are kept. */
import { z } from 'zod'
import { Scene, SceneAnswer, SceneBody, SceneChange, SceneRemoval, ScenesAnswer } from '../../contract/scenes.ts'
import { Id } from '../../contract/values.ts'
import { defineRoute } from '../http/define-route.ts'
import { addScene } from '../scenes/add-scene.ts'
import { changeScene, removeScene } from '../scenes/change-scene.ts'
import { findScene } from '../scenes/find-scene.ts'
import { listScenes } from '../scenes/list-scenes.ts'

const path = '/api/scenes/:id'
const params = z.object({ id: Id })
const fields = {
  name: 'What the reader calls it.',
  view: 'What it shows: entities with their places, links, filter, groups, notes.',
  query: 'The saved query whose answer it shows, with its blanks filled in.',
  thumbnail: 'A small drawing of it, as SVG.',
}
const REVISION = 'The revision that was changed; 409 with the latest scene when it is not that any more.'

export const scenes = defineRoute({
  method: 'get',
  path: '/api/scenes',
  about: 'The kept views, the one changed last first.',
  answer: ScenesAnswer,
  run: async ({ graph }) => ({ scenes: await listScenes(graph) }),
})

export const scene = defineRoute({
  method: 'get',
  path,
  about: 'A kept view, and what of its data has changed since it was saved.',
  params,
  answer: SceneAnswer,
  run: ({ graph }, { params: { id } }) => findScene(graph, id),
})

export const sceneAdd = defineRoute({
  method: 'post',
  status: 201,
  path: '/api/scenes',
  about: 'Keeps a view.',
  fields: { ...fields, id: 'Only to bring back a removed one: the id that it had.' },
  body: SceneBody,
  answer: Scene,
  run: ({ graph }, { body }) => addScene(graph, body),
})

export const sceneChange = defineRoute({
  method: 'put',
  path,
  about: 'Changes a kept view, unless somebody else has changed it meanwhile.',
  fields: { ...fields, revision: REVISION },
  params,
  body: SceneChange,
  answer: Scene,
  run: ({ graph }, { params: { id }, body }) => changeScene(graph, id, body),
})

export const sceneRemove = defineRoute({
  method: 'delete',
  path,
  about: 'Removes a kept view, and answers it, so that it can be brought back.',
  fields: { revision: REVISION },
  params,
  query: SceneRemoval,
  answer: Scene,
  run: ({ graph }, { params: { id }, query: { revision } }) => removeScene(graph, id, revision),
})
