import { expect, test } from 'vitest'
import { addGraph } from './add-graph.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

test('new entities and links come in where they are placed, and nothing placed moves', () => {
  const view = viewOf([entity('a')], [], { at: { a: { x: 5, y: 6 } } })
  const graph = { entities: [entity('b')], links: [link('a', 'b')] }
  const after = addGraph(
    view,
    graph,
    new Map([
      ['a', { x: 9, y: 9 }],
      ['b', { x: 1, y: 2 }],
    ]),
  )
  expect(after.positions).toEqual(
    new Map([
      ['a', { x: 5, y: 6 }],
      ['b', { x: 1, y: 2 }],
    ]),
  )
  expect([...after.links.keys()]).toEqual(['a-b'])
})

test('what is known already is brought up to date', () => {
  const view = viewOf([entity('a', { name: 'Old' })])
  const after = addGraph(view, { entities: [entity('a', { name: 'New' })], links: [] }, new Map())
  expect(after.entities.get('a')?.name).toBe('New')
})

test('a link with an end that is not in the view, and an entity without a place, stay out', () => {
  const view = viewOf([entity('a')])
  const after = addGraph(view, { entities: [entity('lost')], links: [link('a', 'gone')] }, new Map())
  expect([...after.entities.keys()]).toEqual(['a'])
  expect(after.links.size).toBe(0)
})

test('the view before stays as it was', () => {
  const view = viewOf([entity('a')])
  addGraph(view, { entities: [entity('b')], links: [link('a', 'b')] }, new Map([['b', { x: 0, y: 0 }]]))
  expect([...view.entities.keys()]).toEqual(['a'])
})
