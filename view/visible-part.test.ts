import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeFilter } from '../client/model/change-filter.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import { NO_FILTER } from './view.ts'
import { visiblePart } from './visible-part.ts'

const view = viewOf(
  [entity('a'), entity('b'), entity('c', { type: 'Event' }), entity('alone')],
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
])('the filter leaves out %s, and entities that then hang on nothing', (_, change, entities, links) => {
  expect(shown(change)).toEqual({ entities, links })
})

test('what the hand hid and what the filter leaves out is counted apart', () => {
  const part = visiblePart({ ...changeFilter(view, { confirmedOnly: true }), hidden: new Set(['b']) })
  expect(part).toMatchObject({ hiddenEntities: 1, filteredEntities: 2, filteredLinks: 1 })
})

test('shown and left out add up to all, and each shown link has both ends', () => {
  fc.assert(
    fc.property(anyView(), (any) => {
      const part = visiblePart(any)
      expect(part.entities.size + part.filteredEntities + part.hiddenEntities).toBe(any.entities.size)
      const open = [...any.links.values()].filter(({ from, to }) => !any.hidden.has(from) && !any.hidden.has(to))
      expect(part.links.size + part.filteredLinks).toBe(open.length)
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
