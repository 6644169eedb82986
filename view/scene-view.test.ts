import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SceneView } from '../contract/scenes.ts'
import { fromSceneView, toSceneView } from './scene-view.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'

test('any view survives being kept, as JSON that the contract takes', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      const kept = SceneView.parse(JSON.parse(JSON.stringify(toSceneView(view))))
      expect(fromSceneView(kept, [...view.entities.values()], [...view.links.values()])).toEqual(view)
    }),
  )
})

test('what is gone from the data is gone from the view, wherever the scene speaks of it', () => {
  const view = {
    ...viewOf([entity('a'), entity('b')], [link('a', 'b', { id: 'a-b' })]),
    pinned: new Set(['a', 'b']),
    hidden: new Set(['b']),
    selection: new Set(['a', 'b', 'a-b']),
    brought: new Map([['b', ['a']]]),
    groups: new Map([
      ['one', { id: 'one', name: 'One', members: ['a', 'b'], folded: false }],
      ['two', { id: 'two', name: 'Two', members: ['b'], folded: true }],
    ]),
  }
  const opened = fromSceneView(toSceneView(view), [entity('a')], [])
  expect([...opened.entities.keys()]).toEqual(['a'])
  expect([...opened.selection]).toEqual(['a'])
  expect([...opened.pinned]).toEqual(['a'])
  expect(opened.hidden.size + opened.brought.size + opened.links.size).toBe(0)
  expect([...opened.groups.values()]).toEqual([{ id: 'one', name: 'One', members: ['a'], folded: false }])
})

test('a link that came into the data since is in the view too', () => {
  const kept = toSceneView(viewOf([entity('a'), entity('b')], []))
  const opened = fromSceneView(kept, [entity('a'), entity('b')], [link('a', 'b', { id: 'new' })])
  expect([...opened.links.keys()]).toEqual(['new'])
})
