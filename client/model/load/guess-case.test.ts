import { expect, test } from 'vitest'
import { Id } from '../../../contract/values.ts'
import { freeCaseId, guessTitle, toCaseId } from './guess-case.ts'

test.each([
  [['harbour_people-2019.csv'], 'Harbour people 2019'],
  [['export.jsonl.gz'], 'Export'],
  [['My case/people.csv', 'My case/links.csv'], 'My case'],
  [['.csv'], 'My data'],
])('%j is called %s', (paths, title) => {
  expect(guessTitle(paths)).toBe(title)
})

test.each([
  ['Müller & Söhne 2019', 'muller-sohne-2019'],
  ['  Порт  ', 'порт'],
  ['!!!', 'case'],
  ['x'.repeat(500), 'x'.repeat(60)],
])('the id of “%s” is %s', (title, id) => {
  expect(toCaseId(title)).toBe(id)
  expect(Id.safeParse(toCaseId(title)).success).toBe(true)
})

test('an id that is taken gets the first number that is free', () => {
  expect(freeCaseId('harbour', [])).toBe('harbour')
  expect(freeCaseId('harbour', ['harbour', 'harbour-2'])).toBe('harbour-3')
})
