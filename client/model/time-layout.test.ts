import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEntity } from '../../view/tests/arbitrary-view.ts'
import { entity, link } from '../../view/tests/made-up.ts'
import { entityDates } from './entity-dates.ts'
import type { LayoutJob } from './layout-job.ts'
import { timeLayout } from './time-layout.ts'

const plain: Omit<LayoutJob, 'entities'> = {
  kind: 'time',
  links: [],
  fixed: new Map(),
  obstacles: [],
  around: [],
  middle: { x: 0, y: 0 },
  isUpright: false,
}

const anyDate = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1980, max: 2024 }).map(String),
  fc
    .date({ min: new Date('2019-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(date.toISOString().slice(0, 7), date.toISOString().slice(0, 10))),
)

test('of two dated entities the later one never stands further to the left, and undated ones stand left of all', () => {
  const many = fc
    .array(anyDate, { minLength: 1, maxLength: 40 })
    .chain((dates) =>
      fc.tuple(...dates.map((start, index) => anyEntity(`e${index}`).map((each) => ({ ...each, start })))),
    )
  fc.assert(
    fc.property(many, (entities) => {
      const { positions } = timeLayout({ ...plain, entities })
      const x = (id: string): number => positions.get(id)?.x ?? Number.NaN
      const wrong = entities.flatMap((a) =>
        entities.filter((b) => {
          if (b.start === null) return false
          return a.start === null ? x(a.id) >= x(b.id) : a.start < b.start && x(a.id) > x(b.id)
        }),
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('who has no date of their own stands where their first dated link does', () => {
  const entities = [entity('ada'), entity('trip', { start: '2022-10' }), entity('nobody')]
  const links = [link('ada', 'trip', { start: '2021' }), link('ada', 'nobody')]
  expect([...entityDates(entities, links)]).toEqual([
    ['ada', '2021'],
    ['trip', '2022-10'],
  ])
})

test('columns are named as precisely as their dates are, and the lane of the undated is named', () => {
  const entities = [entity('a', { start: '2022-10' }), entity('b', { start: '2022-11-02' }), entity('c')]
  const { guides } = timeLayout({ ...plain, entities })
  expect(guides.map(({ text }) => text)).toEqual(['Undated', 'October 2022', '2 Nov 2022'])
  expect(guides.map(({ at }) => at.x)).toEqual(guides.map(({ at }) => at.x).sort((a, b) => a - b))
})
