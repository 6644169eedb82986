import { expect, test } from 'vitest'
import { pictureOf } from '../tests/made-up-picture.ts'
import { toSceneView } from '../../view/scene-view.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { sceneOfPicture, viewOfPicture } from './view-of-picture.ts'

const VIEW = viewOf([entity('a'), entity('b')], [link('a', 'b')], { pinned: new Set(['a']) })
const PICTURE = pictureOf(VIEW)
const SCENE = toSceneView(VIEW)

test('a store that knows the entities gives them as they are now', () => {
  const now = { entities: [entity('a', { name: 'New name' }), entity('b')], links: [link('a', 'b')] }
  const { view, data, missing } = viewOfPicture(PICTURE, SCENE, now)
  expect(view.entities.get('a')?.name).toBe('New name')
  expect(view.pinned).toEqual(new Set(['a']))
  expect({ data, missing }).toEqual({ data: 'store', missing: [] })
})

test('what the store lacks is named and left out', () => {
  const { view, missing } = viewOfPicture(PICTURE, SCENE, { entities: [entity('a')], links: [] })
  expect([...view.entities.keys()]).toEqual(['a'])
  expect(missing).toEqual(['Name of b'])
})

test('where the store has none of it, the file’s own data are shown', () => {
  const { view, data } = viewOfPicture(PICTURE, SCENE, { entities: [], links: [] })
  expect([...view.entities.keys()]).toEqual(['a', 'b'])
  expect([...view.links.keys()]).toEqual(['a-b'])
  expect(data).toBe('file')
})

test('a picture without a saved view opens as it is drawn', () => {
  const scene = sceneOfPicture(PICTURE, null)
  expect(scene.entities).toEqual(toSceneView(VIEW).entities)
})
