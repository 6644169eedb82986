import { afterEach, beforeEach, expect, test } from 'vitest'
import { viewStore } from '../store/view-store.ts'
import { addEntity } from './add-entity.ts'
import { expandEntity } from './expand-entity.ts'
import { hideEntities } from './hide-entities.ts'
import { removeSelection } from './remove-selection.ts'
import { selectOnly } from './select-only.ts'
import { setFilter } from './set-filter.ts'
import { emptyStore, noticeText, shownIds, shownLinks } from './tests/empty-store.ts'
import { type MadeUpServer, startMadeUpServer } from './tests/made-up-server.ts'
import { undo } from './undo.ts'

const fans = Array.from({ length: 60 }, (_, index) => ['hub', `fan ${index}`] as const)
let server: MadeUpServer

beforeEach(async () => {
  emptyStore()
  server = await startMadeUpServer([['a', 'b'], ['a', 'c'], ['b', 'c'], ['b', 'd'], ['c', 'e'], ['d', 'e'], ...fans])
})
afterEach(async () => {
  await server.close()
})

test('neighbours that are not there yet come in with their links, in one request, and nothing placed moves', async () => {
  await addEntity('a')
  const before = viewStore.getState().view.positions.get('a')
  server.asked.length = 0
  await expandEntity('a')
  expect(shownIds()).toEqual(['a', 'b', 'c'])
  expect(shownLinks()).toEqual(['a-b', 'a-c', 'b-c'])
  expect(viewStore.getState().view.positions.get('a')).toEqual(before)
  expect(server.asked).toEqual(['POST /api/entities/a/neighbours'])
  expect(noticeText()).toBe('Added 2 neighbours of A')
})

test('of many neighbours the 50 most connected come first, and the notice says so', async () => {
  await addEntity('hub')
  await expandEntity('hub')
  expect(shownIds()).toHaveLength(51)
  expect(noticeText()).toBe('Added 50 neighbours of HUB: 50 of 60, most connected first')
  await expandEntity('hub')
  expect(noticeText()).toBe('Added 10 neighbours of HUB')
  await expandEntity('hub', { limit: 10 })
  expect(noticeText()).toBe('All 60 neighbours of HUB are on the canvas already')
})

test('fewer can be asked for', async () => {
  await addEntity('hub')
  await expandEntity('hub', { limit: 10 })
  expect(noticeText()).toBe('Added 10 neighbours of HUB: 10 of 60, most connected first')
})

test('an expansion is one step that can be taken back', async () => {
  await addEntity('a')
  await expandEntity('a')
  expect(viewStore.getState().history.present.name).toBe('Expand A')
  undo()
  expect(shownIds()).toEqual(['a'])
  expect(noticeText()).toBe('Undone: Expand A')
})

test.each([[['b', 'c']], [['c', 'b']]])(
  'two expansions at once leave the same graph, links between their newcomers included, in whichever order they end: %s',
  async (order) => {
    await addEntity('a')
    await expandEntity('a')
    const release = new Map(order.map((id) => [id, server.hold(`/api/entities/${id}/neighbours`)]))
    const running = new Map(order.map((id) => [id, expandEntity(id)]))
    for (const id of order) {
      release.get(id)?.()
      await running.get(id)
    }
    expect(shownIds()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(shownLinks()).toEqual(['a-b', 'a-c', 'b-c', 'b-d', 'c-e', 'd-e'])
  },
)

test('while an entity is being expanded it is busy and not asked for again', async () => {
  await addEntity('a')
  const release = server.hold('/api/entities/a/neighbours')
  const first = expandEntity('a')
  expect([...viewStore.getState().busy]).toEqual(['a'])
  await expandEntity('a')
  release()
  await first
  expect(viewStore.getState().busy.size).toBe(0)
  expect(server.asked.filter((path) => path.endsWith('/neighbours'))).toHaveLength(1)
})

test('an answer for an entity that was removed meanwhile adds nothing and says so', async () => {
  await addEntity('a')
  const release = server.hold('/api/entities/a/neighbours')
  const running = expandEntity('a')
  selectOnly(['a'])
  removeSelection()
  release()
  await running
  expect(shownIds()).toEqual([])
  expect(noticeText()).toBe('A is no longer on the canvas, so its neighbours were not added')
})

test('an answer that arrives after a step was taken back brings no link without its ends', async () => {
  await addEntity('a')
  await expandEntity('a')
  const release = server.hold('/api/entities/b/neighbours')
  const running = expandEntity('b')
  hideEntities(['c'])
  undo()
  undo()
  expect(shownIds()).toEqual(['a'])
  release()
  await running
  expect(shownIds()).toEqual(['a'])
  expect(shownLinks()).toEqual([])
})

test('hidden neighbours come back when there are no new ones', async () => {
  await addEntity('a')
  await expandEntity('a')
  hideEntities(['b'])
  await expandEntity('a')
  expect(viewStore.getState().view.hidden.size).toBe(0)
  expect(noticeText()).toBe('Showing again 1 neighbour of A that was hidden')
})

test('newcomers that the filter hides are told', async () => {
  await addEntity('a')
  setFilter({ minVoices: 5 })
  await expandEntity('a')
  expect(noticeText()).toBe('Added 2 neighbours of A; the filter hides all of them')
})

test('a failure is a sentence, and everything stays as it was', async () => {
  await addEntity('a')
  server.fail({
    status: 429,
    body: { error: { code: 'too-many-requests', message: 'Too many requests. Wait a minute.' } },
  })
  await expandEntity('a')
  expect(viewStore.getState().notice).toEqual({
    kind: 'error',
    text: 'A could not be expanded: too many requests. Wait a minute.',
  })
  expect(shownIds()).toEqual(['a'])
  expect(viewStore.getState().busy.size).toBe(0)
})
