import { afterEach, beforeEach, expect, test } from 'vitest'
import { entity, link } from '../../view/tests/made-up.ts'
import { viewStore } from '../store/view-store.ts'
import { addAnswer, openAnswer, selectAnswer } from './add-answer.ts'
import { addEntity } from './add-entity.ts'
import { emptyStore, noticeText, shownIds, shownLinks } from './tests/empty-store.ts'
import { type MadeUpServer, startMadeUpServer } from './tests/made-up-server.ts'
import { undo } from './undo.ts'

let server: MadeUpServer

beforeEach(async () => {
  emptyStore()
  server = await startMadeUpServer([
    ['ada', 'ben'],
    ['ben', 'cleo'],
    ['dora', 'emil'],
  ])
})
afterEach(() => server.close())

const graph = {
  entities: ['ada', 'ben', 'dora', 'emil'].map((id) => entity(id)),
  links: [link('ada', 'ben', { id: 'link 0' }), link('dora', 'emil', { id: 'link 2' })],
}
const places = () => viewStore.getState().view.positions

test('an answer comes as one step, moves nothing, and stands apart from what is there', async () => {
  await addEntity('ada')
  const before = places().get('ada')
  await addAnswer(graph)
  expect(shownIds()).toEqual(['ada', 'ben', 'dora', 'emil'])
  expect(shownLinks()).toEqual(['ada-ben', 'dora-emil'])
  expect(places().get('ada')).toEqual(before)
  expect(new Set([...places().values()].map(({ x, y }) => `${x},${y}`)).size).toBe(4)
  expect(noticeText()).toBe('Added 3 entities and 2 links')
  undo()
  expect(shownIds()).toEqual(['ada'])
})

test('entities alone come with the links among them and to what is there', async () => {
  await addEntity('ben')
  await addAnswer({ entities: [entity('ada'), entity('cleo')], links: [] })
  expect(shownLinks()).toEqual(['ada-ben', 'ben-cleo'])
})

test('as a new view it replaces what was there, and undo brings that back', async () => {
  await addEntity('cleo')
  await openAnswer(graph)
  expect(shownIds()).toEqual(['ada', 'ben', 'dora', 'emil'])
  undo()
  expect(shownIds()).toEqual(['cleo'])
})

test('what the canvas has of it can be selected', async () => {
  await addEntity('ada')
  selectAnswer(graph)
  expect([...viewStore.getState().view.selection]).toEqual(['ada'])
})
