import { expect, test } from 'vitest'
import { changeFilter } from './change-filter.ts'
import { describeEntity, describeLink, describeView, entityHint } from './describe.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const view = viewOf(
  [
    entity('m', { name: 'Mira Halvorsen', neighbours: 12 }),
    entity('p', { name: 'Northquay Port', type: 'Organisation', neighbours: 1 }),
    entity('x', { name: 'Xenia', neighbours: 0 }),
  ],
  [link('m', 'p', { type: 'EMPLOYED_BY', status: 'alleged' }), link('m', 'p', { id: 'sure', voices: 2 })],
)

test.each([
  ['m', 'Mira Halvorsen, person, 1 of 12 neighbours shown'],
  ['p', 'Northquay Port, organisation, its only neighbour shown'],
  ['x', 'Xenia, person, no neighbours'],
  ['nobody', ''],
])('%s is described with what is shown around it', (id, words) => {
  expect(describeEntity(view, id)).toBe(words)
})

test('marks are told', () => {
  const marked = { ...view, pinned: new Set(['x']), selection: new Set(['x']) }
  expect(describeEntity(marked, 'x')).toBe('Xenia, person, no neighbours, pinned, selected')
})

test('a hint has the name on a line of its own', () => {
  expect(entityHint(view, 'm')).toEqual(['Mira Halvorsen', 'person, 1 of 12 neighbours shown'])
  expect(entityHint(view, 'nobody')).toEqual([])
})

test('a link is a sentence with its evidence', () => {
  expect(describeLink(view, 'm-p')).toBe('Mira Halvorsen worked for Northquay Port, alleged, 1 voice')
  expect(describeLink(view, 'sure')).toMatch(/, confirmed, 2 voices$/)
})

test('a view is summed up with what it hides', () => {
  expect(describeView(view)).toBe('3 entities and 2 links shown')
  const filtered = changeFilter({ ...view, selection: new Set(['x']) }, { minVoices: 3 })
  expect(describeView(filtered)).toBe('1 entity and 0 links shown, 1 selected; the filter hides 2 entities and 2 links')
  expect(describeView({ ...view, hidden: new Set(['x']) })).toBe('2 entities and 2 links shown; 1 hidden by hand')
})
