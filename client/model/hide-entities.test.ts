import { expect, test } from 'vitest'
import { hideEntities, hideOthers, showEntities } from './hide-entities.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { visiblePart } from '../../view/visible-part.ts'

const view = viewOf([entity('a'), entity('b'), entity('c')], [link('a', 'b'), link('b', 'c')], {
  selection: new Set(['a', 'a-b', 'b-c']),
})

test('what is hidden is not shown, nor are its links, and neither is chosen any more', () => {
  const after = hideEntities(view, ['a'])
  expect([...visiblePart(after).entities.keys()]).toEqual(['b', 'c'])
  expect([...visiblePart(after).links.keys()]).toEqual(['b-c'])
  expect([...after.selection]).toEqual(['b-c'])
})

test('what is hidden comes back to its old place', () => {
  const back = showEntities(hideEntities(view, ['a', 'b']), ['a'])
  expect([...back.hidden]).toEqual(['b'])
  expect(back.positions).toEqual(view.positions)
  expect(showEntities(back).hidden.size).toBe(0)
})

test('hiding the others keeps the ends of a chosen link', () => {
  expect([...hideOthers(view, ['a-b']).hidden]).toEqual(['c'])
})

test('hiding nothing, or all but nothing, changes nothing', () => {
  expect(hideEntities(view, ['unknown'])).toBe(view)
  expect(hideOthers(view, [])).toBe(view)
})
