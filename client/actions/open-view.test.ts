import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAddress } from '../model/address.ts'
import { canUndo } from '../model/history.ts'
import { viewStore } from '../store/view-store.ts'
import { addEntity } from './add-entity.ts'
import { clearView } from './clear-view.ts'
import { hideEntities } from './hide-entities.ts'
import { moveEntities } from './move-entities.ts'
import { openOverview } from './open-overview.ts'
import { openView } from './open-view.ts'
import { selectOnly } from './select-only.ts'
import { setFilter } from './set-filter.ts'
import { startWith } from './start-with.ts'
import { emptyStore, noticeText, shownIds, shownLinks } from './tests/empty-store.ts'
import { type MadeUpServer, startMadeUpServer } from './tests/made-up-server.ts'
import { undo } from './undo.ts'

let server: MadeUpServer

beforeEach(async () => {
  emptyStore()
  server = await startMadeUpServer([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'd'],
  ])
})
afterEach(async () => {
  await server.close()
})

test('an address opens exactly the view it was written from', async () => {
  await startWith('a')
  moveEntities(new Map([['b', { x: 300, y: -20 }]]))
  hideEntities(['c'])
  setFilter({ minVoices: 1 })
  selectOnly(['a'])
  const { view } = viewStore.getState()
  const text = writeAddress(view)
  emptyStore()
  await openView(text)
  // What brought an entity is a memory of the session, and not part of the address.
  expect(viewStore.getState().view).toEqual({ ...view, brought: new Map() })
})

test('entities that are gone are left out and said', async () => {
  await openView('v=1&on=a,0,0;ghost,5,5;b,100,0')
  expect(shownIds()).toEqual(['a', 'b'])
  expect(shownLinks()).toEqual(['a-b'])
  expect(noticeText()).toBe('One entity of this view is no longer in the data and was left out')
})

test('an address of which nothing is left says how to go on', async () => {
  await openView('v=2&on=ghost,0,0;shade,9,9')
  expect(shownIds()).toEqual([])
  expect(noticeText()).toBe('None of the 2 entities of this view is still in the data. Search to begin anew.')
  await openView('v=2&on=ghost,0,0')
  expect(noticeText()).toBe('The entity of this view is no longer in the data. Search to begin anew.')
})

test('an address that cannot be read changes nothing and shows why', async () => {
  await startWith('a')
  const { view } = viewStore.getState()
  await openView('v=1&on=a,here,0')
  expect(viewStore.getState().view).toBe(view)
  expect(noticeText()).toBe(
    'The address holds no view that can be opened: “here” is no position. The canvas stays as it is.',
  )
})

test('the view that the page begins with is nothing to take back', async () => {
  await openView('v=1&on=a,0,0', 'as the beginning')
  expect(canUndo(viewStore.getState().history)).toBe(false)
  await openView('v=1&on=b,0,0')
  undo()
  expect(shownIds()).toEqual(['a'])
})

test('of two views opened at once the one asked for last is shown', async () => {
  const release = server.hold('/api/links')
  const first = openView('v=1&on=a,0,0')
  const second = openView('v=1&on=b,0,0')
  release()
  await Promise.all([first, second])
  expect(shownIds()).toEqual(['b'])
})

test('starting with an entity shows it, chosen, with its neighbours', async () => {
  await addEntity('d')
  await startWith('a')
  expect(shownIds()).toEqual(['a', 'b', 'c'])
  expect(shownLinks()).toEqual(['a-b', 'a-c', 'b-c'])
  expect([...viewStore.getState().view.selection]).toEqual(['a'])
})

test('starting with an entity that is not there says so', async () => {
  await startWith('ghost')
  expect(shownIds()).toEqual([])
  expect(viewStore.getState().notice?.kind).toBe('error')
})

test('an overview says how much of the case it is', async () => {
  await openOverview('made-up')
  expect(shownIds()).toEqual(['a', 'b', 'c', 'd'])
  expect(noticeText()).toBe('4 of 7 entities shown, most connected first')
})

test('clearing leads back to the empty page, and can be taken back', async () => {
  await startWith('a')
  clearView()
  expect(shownIds()).toEqual([])
  undo()
  expect(shownIds()).toEqual(['a', 'b', 'c'])
})
