import { expect, test } from 'vitest'
import type { CaseChanges } from '../../../contract/cases.ts'
import { countChanges, deedWords, doneWords, placeWords, sizeWords } from './load-words.ts'
import { queueWords, rateWords, shareOf, stageWords } from './progress-words.ts'

const NONE = { added: 0, changed: 0, removed: 0 }
const changes = (part: Partial<CaseChanges>): CaseChanges => ({
  entities: NONE,
  links: NONE,
  claims: NONE,
  sources: NONE,
  ...part,
})

const NEW = changes({
  entities: { added: 1200, changed: 0, removed: 0 },
  links: { added: 1, changed: 0, removed: 0 },
  claims: { added: 4, changed: 0, removed: 0 },
})

test('the button says what it will do', () => {
  expect(deedWords(NEW)).toBe('Add 1\u202f200 entities and 1 link')
  expect(deedWords(changes({ entities: { added: 2, changed: 3, removed: 4 }, links: { ...NONE, removed: 1 } }))).toBe(
    'Add 2 entities, change 3 entities, remove 4 entities and 1 link',
  )
  expect(deedWords(changes({ claims: { ...NONE, changed: 1 } }))).toBe('Change the evidence')
  expect(deedWords(changes({}))).toBe('Nothing to load')
})

test('what is the same as something that is here is not added', () => {
  expect(deedWords(changes({ entities: { ...NONE, added: 3 } }), 1)).toBe('Add 2 entities, change 1 entity')
})

test('the summary counts every kind', () => {
  expect(doneWords(NEW)).toBe('1\u202f200 entities, 1 link and 4 claims were added.')
  expect(doneWords(changes({ links: { added: 1, changed: 0, removed: 2 } }))).toBe(
    '1 link was added; 2 links were removed.',
  )
  expect(doneWords(changes({}))).toBe('Nothing changed: it was all here already.')
  expect(countChanges(NEW)).toBe(1205)
})

test('a place is a file, a line and a column, as far as they are known', () => {
  expect(placeWords({ file: 'people.csv', line: 1200, column: 'born' })).toBe(
    'people.csv, line 1\u202f200, column “born”',
  )
  expect(placeWords({ file: 'people.csv', line: null, column: null })).toBe('people.csv')
})

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1234, '1.2 kB'],
  [45_600, '46 kB'],
  [104_857_600, '105 MB'],
  [2_100_000_000, '2.1 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

test('progress tells how much is done, how quickly, and how long it will take', () => {
  const progress = { stage: 'writing links', done: 2300, total: 300_000, perSecond: 1200, secondsLeft: 249 }
  expect(stageWords(progress)).toBe('Writing links')
  expect(rateWords(progress)).toBe('2\u202f300 of 300\u202f000, 1\u202f200 rows a second, about 4 minutes left')
  expect(rateWords({ ...progress, stage: 'sending', perSecond: null, secondsLeft: null })).toBe('2.3 kB of 300 kB')
  expect(shareOf(progress)).toBeCloseTo(2300 / 300_000)
})

test('a stage that cannot tell how far it is says nothing of it', () => {
  const progress = { stage: 'checking', done: 0, total: 1, perSecond: null, secondsLeft: null }
  expect([stageWords(progress), rateWords(progress), shareOf(progress)]).toEqual(['Checking every line', '', null])
})

test('a load that waits says behind how many', () => {
  expect(queueWords(1)).toContain('begins when it is done')
  expect(queueWords(2)).toContain('1 waits before')
  expect(queueWords(4)).toContain('3 wait before')
})
