import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeFilter } from '../client/model/change-filter.ts'
import { filterConditions } from './filter-conditions.ts'
import { anyFilter, anyView } from './tests/arbitrary-view.ts'
import { EMPTY_VIEW, isFiltering, NO_FILTER } from './view.ts'
import { visiblePart } from './visible-part.ts'

test('each condition is said in a few words', () => {
  const conditions = filterConditions(
    {
      minVoices: 2,
      confirmedOnly: true,
      hideAlleged: true,
      entityTypes: new Set(['Event']),
      linkTypes: new Set(['EMPLOYED_BY']),
      statuses: new Set(['disputed']),
      cases: new Set(['harbour']),
      minDegree: 3,
      maxDegree: 1200,
      period: { from: '2014', to: '2020-06' },
      asOf: '2019-03-01',
      undated: false,
      text: 'port',
      fade: true,
    },
    () => 'The harbour',
  )
  expect(conditions.map(({ words }) => words)).toEqual([
    'events off',
    '“worked for” off',
    'disputed links off',
    'case “The harbour” off',
    'at least 2 voices',
    'confirmed only',
    'alleged off',
    'at least 3 links each',
    'at most 1\u202f200 links each',
    'with “port”',
    '2014 – June 2020',
    'as of 1 Mar 2019',
    'undated off',
  ])
})

test('many of one kind are one condition, which takes all of them out', () => {
  const linkTypes = new Set(['A', 'B', 'C', 'D', 'E', 'F'])
  const [only, ...others] = filterConditions({ ...NO_FILTER, linkTypes })
  expect([only?.words, only?.without, others]).toEqual(['6 link types off', { linkTypes: new Set() }, []])
})

test('there is a condition whenever the filter can leave anything out, each with a key of its own', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const keys = filterConditions(filter).map(({ key }) => key)
      expect(keys.length > 0).toBe(isFiltering(filter))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('taking out one after the other leaves no filter', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      let view = changeFilter(EMPTY_VIEW, filter)
      for (let left = 40; left > 0; left -= 1) {
        const [condition] = filterConditions(view.filter)
        if (condition !== undefined) view = changeFilter(view, condition.without)
      }
      expect(isFiltering(view.filter)).toBe(false)
    }),
  )
})

test('a condition alone never leaves out more than the whole filter', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      const whole = visiblePart({ ...view, filter: { ...view.filter, fade: false } })
      for (const { alone } of filterConditions(view.filter)) {
        const part = visiblePart({ ...view, filter: alone })
        expect(part.filteredLinks).toBeLessThanOrEqual(whole.filteredLinks)
        expect(part.filteredEntities).toBeLessThanOrEqual(whole.filteredEntities)
      }
    }),
  )
})
