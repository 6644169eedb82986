import { expect, test } from 'vitest'
import { addRun, clearRuns, type PastRun, readRuns, RUNS_MAX, toggleFavourite } from './run-history.ts'

const run = (id: string, favourite = false): PastRun => ({
  id,
  question: { kind: 'saved', id: `query-${id}`, blanks: {} },
  words: id,
  at: '2026-01-01T00:00:00.000Z',
  rows: 1,
  milliseconds: 1,
  favourite,
})
const ids = (runs: readonly PastRun[]) => runs.map(({ id }) => id)

test('the latest run stands first, and asking the same again does not fill the list', () => {
  const runs = addRun([run('b'), { ...run('a'), favourite: true }], { ...run('c'), question: run('a').question })
  expect(ids(runs)).toEqual(['c', 'b'])
  expect(runs[0]?.favourite).toBe(true)
})

test('past the limit the oldest go, and favourites stay', () => {
  const full = Array.from({ length: RUNS_MAX }, (_, index) => run(String(index), index === RUNS_MAX - 1))
  const runs = addRun(full, run('new'))
  expect(runs).toHaveLength(RUNS_MAX)
  expect(ids(runs).at(-1)).toBe(String(RUNS_MAX - 1))
  expect(ids(runs)).not.toContain(String(RUNS_MAX - 2))
})

test('clearing leaves the favourites', () => {
  expect(ids(clearRuns(toggleFavourite([run('a'), run('b')], 'b')))).toEqual(['b'])
})

test('what was kept comes back, and what is not understood does not', () => {
  expect(readRuns(JSON.stringify([run('a'), { id: 1 }, null, { ...run('b'), question: { kind: 'spell' } }]))).toEqual([
    run('a'),
  ])
})

test.each([null, '', '{', '17', '{"id":"a"}'])('%s is no history', (text) => expect(readRuns(text)).toEqual([]))
