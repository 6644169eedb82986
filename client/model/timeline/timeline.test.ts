import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay } from '../../../view/days.ts'
import { anyView } from '../../../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../../../view/tests/made-up.ts'
import { NO_FILTER } from '../../../view/view.ts'
import { changeFilter } from '../change-filter.ts'
import { densityBars } from './density.ts'
import { packRows } from './pack-rows.ts'
import { fittingUnit, nextChange, stepDay } from './play-steps.ts'
import { timeMarks } from './time-marks.ts'

const view = viewOf(
  [
    entity('a'),
    entity('b'),
    entity('day', { type: 'Event', start: '2022-10-14' }),
    entity('month', { type: 'Event', start: '2022-10' }),
    entity('trip', { type: 'Event', start: '2022-10-06', end: '2022-10-14' }),
    entity('whenever', { type: 'Event' }),
  ],
  [
    link('a', 'b', { type: 'EMPLOYED_BY', start: '2009', status: 'alleged' }),
    link('b', 'a', { type: 'EMPLOYED_BY', end: '2021' }),
    link('a', 'day', { type: 'PARTICIPATED_IN' }),
  ],
)

test('a day, a month, a period and open ends are as long as they are', () => {
  const { marks } = timeMarks(view)
  const days = (id: string) => {
    const mark = marks.find((each) => each.id === id)
    return [mark?.from, mark?.to].map((day) => (typeof day === 'number' ? isoDay(day) : null))
  }
  expect(days('day')).toEqual(['2022-10-14', '2022-10-15'])
  expect(days('month')).toEqual(['2022-10-01', '2022-11-01'])
  expect(days('trip')).toEqual(['2022-10-06', '2022-10-15'])
  expect(days('a-b')).toEqual(['2009-01-01', null])
  expect(days('b-a')).toEqual([null, '2022-01-01'])
  expect(marks.filter(({ isVague }) => isVague).map(({ id }) => id)).toEqual(['month'])
})

test('the first and the last day are those that are named, and the line of days has room around them', () => {
  const { dated, extent } = timeMarks(view)
  expect([dated?.from, dated?.to].map((day) => isoDay(day ?? 0))).toEqual(['2009-01-01', '2022-10-31'])
  expect(extent?.from).toBeLessThan(dated?.from ?? 0)
  expect(extent?.to).toBeGreaterThan((dated?.to ?? 0) + 1)
})

test('undated events and links are listed, people are not', () => {
  expect(timeMarks(view).undated.map(({ id }) => id)).toEqual(['whenever', 'a-day'])
})

test('time in the filter leaves the marks but marks what it leaves out; other filters take theirs away', () => {
  const shownIn = (filter: Parameters<typeof changeFilter>[1]) =>
    timeMarks(changeFilter(view, filter)).marks.map(({ id, shown }) => `${id}${shown ? '' : ' left out'}`)
  expect(shownIn({ period: { from: '2022-10-10', to: null } })).toContain('b-a left out')
  expect(shownIn({ period: { from: '2022-11', to: null }, fade: true })).toContain('day left out')
  expect(shownIn({ entityTypes: new Set(['Event']) })).toEqual(['b-a', 'a-b'])
})

test('no mark covers another in its row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ left: fc.nat(500), width: fc.integer({ min: 8, max: 90 }) }), { maxLength: 60 }),
      (made) => {
        const stretches = made.map(({ left, width }) => ({ left, right: left + width })).sort((a, b) => a.left - b.left)
        const rows = packRows(stretches, 3)
        const covering = stretches.flatMap((one, i) =>
          stretches.filter((other, j) => i < j && rows[i] === rows[j] && other.left < one.right + 3),
        )
        expect(covering).toEqual([])
      },
    ),
  )
})

test('every mark is counted in some bar, as often as it is long', () => {
  fc.assert(
    fc.property(anyView(), fc.integer({ min: 1, max: 40 }), (any, count) => {
      const { marks, extent } = timeMarks({ ...any, filter: NO_FILTER })
      if (extent === null) return
      for (const mark of marks) {
        const bars = densityBars([mark], extent, count)
        expect(bars).toHaveLength(count)
        expect(bars.some(({ entities, links }) => entities + links === 1)).toBe(true)
      }
      const whole = densityBars(marks, extent, 1)[0]
      expect((whole?.entities ?? 0) + (whole?.links ?? 0)).toBe(marks.length)
    }),
  )
})

test.each([
  ['2022-12-31', 'day', 1, '2023-01-01'],
  ['2022-12-31', 'week', -1, '2022-12-24'],
  ['2022-12-31', 'month', 1, '2023-01-01'],
  ['2022-01-01', 'month', -1, '2021-12-01'],
  ['2022-01-15', 'month', -1, '2022-01-01'],
  ['2022-06-15', 'year', 1, '2023-01-01'],
  ['2022-01-01', 'year', -1, '2021-01-01'],
] as const)('from %s a %s on (%i) is %s', (day, unit, by, next) => {
  expect(isoDay(stepDay(dayNumber(day), unit, by))).toBe(next)
})

test('where motion is not wanted, playback goes from change to change', () => {
  const { marks } = timeMarks({ ...view, filter: NO_FILTER })
  const days: string[] = []
  for (let day = nextChange(marks, 0); day !== null; day = nextChange(marks, day)) days.push(isoDay(day))
  expect(days).toEqual([
    '2009-01-01',
    '2022-01-01',
    '2022-10-01',
    '2022-10-06',
    '2022-10-14',
    '2022-10-15',
    '2022-11-01',
  ])
})

test('the step fits the length of time', () => {
  expect([60, 400, 5000, 40_000].map((to) => fittingUnit({ from: 0, to }))).toEqual(['day', 'week', 'month', 'year'])
})
