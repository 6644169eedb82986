import { expect, test } from 'vitest'
import { leavesOf, removeEntities } from './remove-entities.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const view = viewOf(
  [entity('hub'), entity('leaf'), entity('pinned'), entity('bridge'), entity('far')],
  [link('hub', 'leaf'), link('hub', 'pinned'), link('hub', 'bridge'), link('bridge', 'far')],
  { pinned: new Set(['pinned']), hidden: new Set(['leaf']), selection: new Set(['far', 'hub-leaf', 'leaf']) },
)

test('a removed entity takes its links and all that was remembered about it along', () => {
  const after = removeEntities(view, ['leaf', 'bridge'])
  expect([...after.entities.keys()]).toEqual(['hub', 'pinned', 'far'])
  expect([...after.links.keys()]).toEqual(['hub-pinned'])
  expect(after.positions.has('leaf')).toBe(false)
  expect(after.hidden.size).toBe(0)
  expect([...after.selection]).toEqual(['far'])
})

test('collapsing takes the neighbours that hang on nothing else and that nobody has pinned or chosen', () => {
  expect(leavesOf({ ...view, selection: new Set() }, 'hub')).toEqual(['leaf'])
  expect(leavesOf(view, 'hub')).toEqual([])
})

test('several links to the same neighbour do not keep it', () => {
  const twice = viewOf([entity('hub'), entity('leaf')], [link('hub', 'leaf'), link('leaf', 'hub')])
  expect(leavesOf(twice, 'hub')).toEqual(['leaf'])
})

test('a choice that loses nothing stays the same choice', () => {
  expect(removeEntities(view, ['pinned']).selection).toBe(view.selection)
})
