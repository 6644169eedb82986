import { expect, test } from 'vitest'
import { invertSelection, select, selectAll, toggle } from './select.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const view = viewOf([entity('a'), entity('b'), entity('c')], [link('a', 'b')], { hidden: new Set(['c']) })

test('entities and links are chosen, but nothing that is not shown', () => {
  expect([...select(view, ['a', 'a-b', 'c', 'unknown']).selection]).toEqual(['a', 'a-b'])
})

test('the same choice again is the same view', () => {
  const chosen = select(view, ['a', 'b'])
  expect(select(chosen, ['b', 'a'])).toBe(chosen)
})

test('a choice is taken back by making it again', () => {
  expect([...toggle(toggle(view, 'a'), 'b').selection]).toEqual(['a', 'b'])
  expect([...toggle(toggle(view, 'a'), 'a').selection]).toEqual([])
})

test('all that is shown can be chosen, and its opposite', () => {
  expect([...selectAll(view).selection]).toEqual(['a', 'b'])
  expect([...invertSelection(select(view, ['a'])).selection]).toEqual(['b'])
})
