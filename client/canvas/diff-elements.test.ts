import fc from 'fast-check'
import { expect, test } from 'vitest'
import { select } from '../model/select.ts'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { type Difference, diffElements } from './diff-elements.ts'
import { drawView, EMPTY_DRAWING } from './drawing.ts'
import { growthOf } from './growth-of.ts'

function applied<Drawn extends { readonly id: string }>(
  before: ReadonlyMap<string, Drawn>,
  { added, changed, removed }: Difference<Drawn>,
): ReadonlyMap<string, Drawn> {
  const result = new Map(before)
  for (const { id } of removed) result.delete(id)
  for (const each of added) result.set(each.id, each)
  for (const { after } of changed) result.set(after.id, after)
  return result
}

test('a difference leads from one drawing to the other', () => {
  fc.assert(
    fc.property(anyView(), anyView(), (one, other) => {
      const before = drawView(one)
      const after = drawView(other)
      const { entities, lines } = diffElements(before, after)
      expect(applied(before.entities, entities)).toEqual(after.entities)
      expect(applied(before.lines, lines)).toEqual(after.lines)
    }),
  )
})

test('the same view is no difference', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      const { entities, lines } = diffElements(drawView(view), drawView({ ...view }))
      expect([...entities.added, ...entities.changed, ...entities.removed]).toEqual([])
      expect([...lines.added, ...lines.changed, ...lines.removed]).toEqual([])
    }),
  )
})

test('choosing touches just what is chosen', () => {
  const view = viewOf([entity('a'), entity('b')], [link('a', 'b')])
  const { entities, lines } = diffElements(drawView(view), drawView(select(view, ['b'])))
  expect(entities.changed.map(({ after }) => after.id)).toEqual(['b'])
  expect(lines.changed).toEqual([])
})

test('a link that changes its status is drawn anew, because it may need another number of strokes', () => {
  const before = drawView(viewOf([entity('a'), entity('b')], [link('a', 'b')]))
  const after = drawView(viewOf([entity('a'), entity('b')], [link('a', 'b', { status: 'disputed' })]))
  const { lines } = diffElements(before, after)
  expect([lines.removed.length, lines.added.length, lines.changed.length]).toEqual([1, 1, 0])
})

test('newcomers grow out of the entity that brought most of them', () => {
  const at = {
    hub: { x: 0, y: 0 },
    other: { x: 500, y: 0 },
    n1: { x: 10, y: 200 },
    n2: { x: 90, y: 200 },
    alone: { x: 9, y: 9 },
  }
  const before = viewOf([entity('hub'), entity('other')], [], { at })
  const after = viewOf(
    [entity('hub'), entity('other'), entity('n1'), entity('n2'), entity('alone')],
    [link('other', 'n1'), link('hub', 'n1'), link('n2', 'hub')],
    { at },
  )
  const difference = diffElements(drawView(before), drawView(after))
  expect(growthOf(drawView(before), drawView(after), difference)).toEqual([
    { id: 'n1', from: at.hub, to: at.n1 },
    { id: 'n2', from: at.hub, to: at.n2 },
  ])
  expect(growthOf(EMPTY_DRAWING, drawView(after), difference)).toEqual([])
})
