import { beforeEach, expect, test } from 'vitest'
import { hideEntities } from '../actions/hide-entities.ts'
import { emptyStore } from '../actions/tests/empty-store.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { takeStep } from '../store/change-view.ts'
import { foldGroup, groupEntities } from '../model/groups.ts'
import { viewStore } from '../store/view-store.ts'
import { startWalk, type Walk } from './walk.ts'

const said = (): string => viewStore.getState().announcement
let moved: string[]
let walk: Walk

beforeEach(() => {
  emptyStore()
  const entities = [
    entity('a', { degree: 3, name: 'Ada' }),
    entity('b', { degree: 2, name: 'Bea' }),
    entity('c', { name: 'Cleo' }),
  ]
  takeStep('Draw', () => viewOf(entities, [link('a', 'b'), link('a', 'c')], { at: { c: { x: 0, y: 300 } } }))
  moved = []
  walk = startWalk((id) => moved.push(id))
})

test('the walk goes through all that is shown, says where it is, and lets go at the ends', () => {
  expect(walk.step(-1)).toBe(true)
  expect(said()).toMatch(/^Cleo, person, .*; 3 of 3$/)
  expect(walk.step(1)).toBe(false)
  expect(walk.step(-1)).toBe(true)
  expect(walk.step(-1)).toBe(true)
  expect(said()).toMatch(/^Ada, .*; 1 of 3$/)
  expect(walk.step(-1)).toBe(false)
  expect(moved).toEqual(['c', 'b', 'a'])
})

test('an arrow goes to the neighbour on that side, and stays where there is none', () => {
  walk.go('right')
  expect(walk.current()).toBe('a')
  walk.go('right')
  expect(walk.current()).toBe('b')
  expect(walk.go('up')).toBe(true)
  expect(walk.current()).toBe('b')
  expect(said()).toBe('No neighbour above')
})

test('whoever comes along a link hears which neighbour of whom that is, and what the link says', () => {
  walk.put('a')
  walk.go('down')
  expect(said()).toBe('Cleo, person, 2 of 2 neighbours of Ada; Ada knows Cleo, confirmed')
})

test('a folded group is walked like one entity, and said to be one', () => {
  takeStep('Fold', (view) => foldGroup(groupEntities(view, ['b', 'c'], 'The crew'), '1', true))
  walk.put('a')
  walk.go('right')
  expect(said()).toBe(
    'The crew, folded group of 2 entities, 1 of 1 neighbour of Ada; Ada knows Bea, confirmed; Ada knows Cleo, confirmed',
  )
  expect(moved.at(-1)).toBe(walk.current())
  walk.step(-1)
  expect(said()).toMatch(/^Ada, .*; 1 of 2$/)
  walk.step(1)
  expect(said()).toBe('The crew, folded group of 2 entities, 2 links shown; 2 of 2')
  takeStep('Unfold', (view) => foldGroup(view, '1', false))
  expect(walk.current()).toBe('b')
})

test('after the entity was hidden the walk goes on at its place', () => {
  walk.put('b')
  hideEntities(['b'])
  expect(walk.current()).toBeNull()
  walk.step(1)
  expect(walk.current()).toBe('c')
})
