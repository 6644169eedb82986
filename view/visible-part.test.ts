import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeFilter } from '../client/model/change-filter.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import { NO_FILTER } from './view.ts'
import { visiblePart } from './visible-part.ts'

const view = viewOf(
  [
    entity('a'),
    entity('b', { degree: 3 }),
    entity('c', { type: 'Event', start: '2022-10' }),
    entity('alone', { summary: 'Résumé', cases: ['made-up', 'other'] }),
  ],
  [
    link('a', 'b', { status: 'confirmed', voices: 1 }),
    link('b', 'c', { status: 'alleged', voices: 3 }),
    link('c', 'a', { status: 'disputed', voices: 2 }),
  ],
)
const shown = (change: Parameters<typeof changeFilter>[1]) => {
  const part = visiblePart(changeFilter(view, change))
  return { entities: [...part.entities.keys()], links: [...part.links.keys()] }
}

test.each([
  ['nothing', {}, ['a', 'b', 'c', 'alone'], ['a-b', 'b-c', 'c-a']],
  ['fewer than two voices', { minVoices: 2 }, ['a', 'b', 'c', 'alone'], ['b-c', 'c-a']],
  ['all but the confirmed', { confirmedOnly: true }, ['a', 'b', 'alone'], ['a-b']],
  ['the alleged', { hideAlleged: true }, ['a', 'b', 'c', 'alone'], ['a-b', 'c-a']],
  [
    'a status that is switched off',
    { statuses: new Set(['disputed'] as const) },
    ['a', 'b', 'c', 'alone'],
    ['a-b', 'b-c'],
  ],
  ['a type that is switched off', { entityTypes: new Set(['Event']) }, ['a', 'b', 'alone'], ['a-b']],
  ['everything', { minVoices: 9 }, ['alone'], []],
  ['a link type', { linkTypes: new Set(['KNOWS']) }, ['alone'], []],
  ['one case of two that a thing is in', { cases: new Set(['made-up']) }, ['alone'], []],
  ['who has few links', { minDegree: 2 }, ['b'], []],
  ['who has many links', { maxDegree: 1 }, ['a', 'c', 'alone'], ['c-a']],
  ['whose name and summary are without a text', { text: ' resume ' }, ['alone'], []],
  ['whose name is without a text', { text: 'name OF a' }, ['a', 'alone'], []],
  [
    'what a period does not touch',
    { period: { from: '2022-10-20', to: null } },
    ['a', 'b', 'c', 'alone'],
    ['a-b', 'b-c', 'c-a'],
  ],
  [
    'an event outside of a period, with its links',
    { period: { from: '2023', to: null } },
    ['a', 'b', 'alone'],
    ['a-b'],
  ],
  ['what had not begun', { asOf: '2022-09-30' }, ['a', 'b', 'alone'], ['a-b']],
  ['what is undated', { asOf: '2022-10-31', undated: false }, ['alone'], []],
])('the filter leaves out %s, and entities that then hang on nothing', (_, change, entities, links) => {
  expect(shown(change)).toEqual({ entities, links })
})

test('what a filter that fades leaves out stays, marked and counted', () => {
  const change = { confirmedOnly: true, fade: true }
  const part = visiblePart(changeFilter(view, change))
  expect(shown(change)).toEqual(shown({}))
  expect([...part.faded]).toEqual(['c', 'b-c', 'c-a'])
  expect(part).toMatchObject({ filteredEntities: 1, filteredLinks: 2 })
})

test('what the hand hid and what the filter leaves out is counted apart', () => {
  const part = visiblePart({ ...changeFilter(view, { confirmedOnly: true }), hidden: new Set(['b']) })
  expect(part).toMatchObject({ hiddenEntities: 1, filteredEntities: 2, filteredLinks: 1 })
})

test('shown and left out add up to all, and each shown link has both ends', () => {
  fc.assert(
    fc.property(anyView(), (any) => {
      const part = visiblePart(any)
      const goneEntities = any.filter.fade ? 0 : part.filteredEntities
      const goneLinks = any.filter.fade ? 0 : part.filteredLinks
      expect(part.faded.size).toBe(any.filter.fade ? part.filteredEntities + part.filteredLinks : 0)
      expect(part.entities.size + goneEntities + part.hiddenEntities).toBe(any.entities.size)
      const open = [...any.links.values()].filter(({ from, to }) => !any.hidden.has(from) && !any.hidden.has(to))
      expect(part.links.size + goneLinks).toBe(open.length)
      for (const { from, to } of part.links.values())
        expect(part.entities.has(from) && part.entities.has(to)).toBe(true)
    }),
  )
})

test('a stricter filter never shows more', () => {
  fc.assert(
    fc.property(anyView(), (any) => {
      const loose = visiblePart(changeFilter(any, { ...any.filter, minVoices: 1 }))
      const strict = visiblePart(changeFilter(any, { ...any.filter, minVoices: 2, hideAlleged: true }))
      for (const id of strict.links.keys()) expect(loose.links.has(id)).toBe(true)
      for (const id of strict.entities.keys()) expect(loose.entities.has(id)).toBe(true)
    }),
  )
})

test('what the filter hides is no longer chosen, and a filter that is the same changes nothing', () => {
  const chosen = { ...view, selection: new Set(['a', 'b-c']) }
  expect([...changeFilter(chosen, { hideAlleged: true }).selection]).toEqual(['a'])
  expect(changeFilter(chosen, { ...NO_FILTER })).toBe(chosen)
})
