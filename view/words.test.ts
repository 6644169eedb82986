import { expect, test } from 'vitest'
import { Status } from '../contract/evidence.ts'
import { linkWordsTable } from './link-words-table.ts'
import { countWords, formatCount, linkWords, propertyWords, statuses, statusWords, typeWords } from './words.ts'

test('a known link type has words in both directions', () => {
  expect(linkWords('EMPLOYED_BY')).toEqual({ forward: 'worked for', backward: 'employed' })
})

test('no words of the table look like a code name', () => {
  for (const { forward, backward } of linkWordsTable.values()) {
    expect(forward).toMatch(/^[a-z’ ]+$/)
    expect(backward).toMatch(/^[a-z’ ]+$/)
  }
})

test('an unknown link type falls back to its name in lower case', () => {
  expect(linkWords('SMUGGLES_FOR')).toEqual({ forward: 'smuggles for', backward: 'smuggles for (incoming)' })
})

test('an unknown type that ends in BY or OF reads naturally backwards', () => {
  expect(linkWords('CHARTERED_BY')).toEqual({ forward: 'chartered by', backward: 'chartered' })
  expect(linkWords('CAPTAIN_OF')).toEqual({ forward: 'captain of', backward: 'has as captain' })
})

test('entity types become words, in the plural where there are several', () => {
  expect(typeWords('Person')).toBe('person')
  expect(typeWords('Person', 2)).toBe('people')
  expect(typeWords('CargoShip', 3)).toBe('cargo ships')
  expect(typeWords('Embassy', 0)).toBe('embassies')
  expect(typeWords('UNBody')).toBe('unbody')
})

test('every status has words, in the order of certainty', () => {
  expect(new Set(statuses)).toEqual(new Set(Status.options))
  expect(statuses.map(statusWords)).toEqual(['confirmed', 'corroborated', 'one voice', 'alleged', 'disputed'])
})

test('properties become words whatever way they are written', () => {
  expect(propertyWords('bornIn')).toBe('Born in')
  expect(propertyWords('as_of')).toBe('As of')
  expect(propertyWords('trips with the president')).toBe('Trips with the president')
  expect(propertyWords('IMO number')).toBe('IMO number')
})

test('counts carry their noun and group their thousands', () => {
  expect(countWords(1, 'link')).toBe('1 link')
  expect(countWords(0, 'entity')).toBe('0 entities')
  expect(countWords(2, 'person', 'people')).toBe('2 people')
  expect(formatCount(1_234_567)).toBe('1\u202f234\u202f567')
})
