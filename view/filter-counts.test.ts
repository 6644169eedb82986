import { expect, test } from 'vitest'
import { filterCounts } from './filter-counts.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import { NO_FILTER } from './view.ts'

const view = viewOf(
  [entity('a'), entity('b'), entity('c', { type: 'Event', cases: ['other'] }), entity('gone')],
  [link('a', 'b'), link('b', 'a', { type: 'SERVED' }), link('c', 'b', { status: 'alleged' }), link('a', 'gone')],
  { hidden: new Set(['gone']) },
)

test('each kind is counted, without what the hand hid, the most frequent first', () => {
  const { entityTypes, linkTypes, statuses, cases } = filterCounts(view)
  const short = (counts: typeof entityTypes) => counts.map(({ kind, shown, all }) => `${kind} ${shown}/${all}`)
  expect(short(entityTypes)).toEqual(['Person 2/2', 'Event 1/1'])
  expect(short(linkTypes)).toEqual(['KNOWS 2/2', 'SERVED 1/1'])
  expect(short(statuses)).toEqual(['confirmed 2/2', 'alleged 1/1'])
  expect(short(cases)).toEqual(['made-up 2/2', 'other 1/1'])
})

test.each([false, true])('what the filter leaves out counts among all, not among the shown (faded: %s)', (fade) => {
  const { linkTypes, entityTypes } = filterCounts({
    ...view,
    filter: { ...NO_FILTER, fade, linkTypes: new Set(['SERVED', 'OWNS']), hideAlleged: true },
  })
  expect(linkTypes).toEqual([
    { kind: 'KNOWS', all: 2, shown: 1, on: true },
    { kind: 'SERVED', all: 1, shown: 0, on: false },
    { kind: 'OWNS', all: 0, shown: 0, on: false },
  ])
  expect(entityTypes).toContainEqual({ kind: 'Event', all: 1, shown: 0, on: true })
})
