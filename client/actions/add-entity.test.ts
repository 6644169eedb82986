import { afterEach, beforeEach, expect, test } from 'vitest'
import { viewStore } from '../store/view-store.ts'
import { addEntity } from './add-entity.ts'
import { collapseEntity } from './collapse-entity.ts'
import { expandEntity } from './expand-entity.ts'
import { hideEntities } from './hide-entities.ts'
import { hideOthers } from './hide-others.ts'
import { hideSelection } from './hide-selection.ts'
import { invertSelection } from './invert-selection.ts'
import { redo } from './redo.ts'
import { selectAll } from './select-all.ts'
import { selectOnly } from './select-only.ts'
import { showHidden } from './show-hidden.ts'
import { emptyStore, noticeText, shownIds, shownLinks } from './tests/empty-store.ts'
import { type MadeUpServer, startMadeUpServer } from './tests/made-up-server.ts'
import { workerHere } from './tests/worker-here.ts'
import { tidy } from './tidy.ts'
import { toggleStatus } from './toggle-status.ts'
import { undo } from './undo.ts'
import { pinEntities } from './pin-entities.ts'
import { moveEntities } from './move-entities.ts'

let server: MadeUpServer

beforeEach(async () => {
  emptyStore()
  server = await startMadeUpServer([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ])
})
afterEach(async () => {
  await server.close()
})

test('an entity comes in beside what is there, with its links to it, chosen', async () => {
  await addEntity('a')
  await addEntity('b')
  expect(shownLinks()).toEqual(['a-b'])
  expect([...viewStore.getState().view.selection]).toEqual(['b'])
  expect(noticeText()).toBe('Added B with 1 link to what is there')
})

test('one that is there already is shown instead of added', async () => {
  await addEntity('a')
  await addEntity('b')
  server.asked.length = 0
  await addEntity('a')
  expect(noticeText()).toBe('A is on the canvas already')
  expect([...viewStore.getState().view.selection]).toEqual(['a'])
  expect(server.asked).toEqual([])
  hideEntities(['a'])
  await addEntity('a')
  expect(noticeText()).toBe('A is shown again')
  expect(viewStore.getState().view.hidden.size).toBe(0)
})

test('one that is nowhere is said', async () => {
  await addEntity('ghost')
  expect(shownIds()).toEqual([])
  expect(noticeText()).toBe('That entity is not in the data (any more)')
})

test('hiding, showing again, undoing and redoing keep every place', async () => {
  await addEntity('b')
  await expandEntity('b')
  const { positions } = viewStore.getState().view
  selectOnly(['a', 'c'])
  hideSelection()
  expect(noticeText()).toBe('Hid 2 entities')
  showHidden()
  expect(noticeText()).toBe('Showing 2 entities again')
  selectOnly(['b'])
  hideOthers()
  undo()
  undo()
  expect([...viewStore.getState().view.hidden].sort()).toEqual(['a', 'c'])
  redo()
  expect(viewStore.getState().view.hidden.size).toBe(0)
  expect(viewStore.getState().view.positions).toEqual(positions)
})

test('asking to hide or keep nothing says what to do first', () => {
  hideSelection()
  expect(noticeText()).toBe('Choose the entities to hide first')
  hideOthers()
  expect(noticeText()).toBe('Choose the entities to keep first')
  undo()
  expect(noticeText()).toBe('There is nothing to undo')
  redo()
  expect(noticeText()).toBe('There is nothing to redo')
})

test('collapsing takes away what expanding brought', async () => {
  await addEntity('b')
  await expandEntity('b')
  collapseEntity('b')
  expect(shownIds()).toEqual(['b'])
  expect(noticeText()).toBe('Removed 2 neighbours of B')
})

test('a drag pins, and tidying moves all but what is pinned', async () => {
  await addEntity('b')
  await expandEntity('b')
  moveEntities(new Map([['b', { x: 777, y: 777 }]]))
  expect([...viewStore.getState().view.pinned]).toEqual(['b'])
  expect(viewStore.getState().history.present.name).toBe('Move B')
  workerHere()
  await tidy()
  expect(viewStore.getState().history.present.name).toBe('Lay out: organic')
  expect(viewStore.getState().view.positions.get('b')).toEqual({ x: 777, y: 777 })
  selectOnly(['b'])
  pinEntities(viewStore.getState().view.selection, false)
  expect(viewStore.getState().view.pinned.size).toBe(0)
})

test('choosing is no step, but is kept with the step it was made in', async () => {
  await addEntity('b')
  await expandEntity('b')
  selectAll()
  invertSelection()
  expect(viewStore.getState().view.selection.size).toBe(0)
  expect(viewStore.getState().history.past).toHaveLength(2)
})

test('switching a status in the legend tells a screen reader what is left', async () => {
  await addEntity('b')
  await expandEntity('b')
  toggleStatus('alleged')
  expect(viewStore.getState().announcement).toBe(
    '2 entities and 1 link shown, 1 selected; the filter hides 1 entity and 1 link',
  )
  toggleStatus('alleged')
  expect(viewStore.getState().announcement).toBe('3 entities and 2 links shown, 1 selected')
})
