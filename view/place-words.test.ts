import { expect, test } from 'vitest'
import type { Source } from '../contract/evidence.ts'
import { outletWords, placeWords } from './place-words.ts'

const leaflet: Source = {
  id: 'source/leaflet',
  title: 'Unsigned leaflet',
  publisher: null,
  author: null,
  published: null,
  url: null,
  origin: null,
}
const post: Source = { ...leaflet, publisher: 'The Harbour Post', published: '2021-07' }

test('a place names outlet, date and locator as far as they are known', () => {
  expect(placeWords(post, 'paragraph 7')).toBe('The Harbour Post, July 2021, paragraph 7')
  expect(placeWords(leaflet, 'foot')).toBe('foot')
  expect(placeWords(leaflet, null)).toBe('')
})

test('a text without a publisher speaks under its own title', () => {
  expect(outletWords(post)).toBe('The Harbour Post')
  expect(outletWords(leaflet)).toBe('“Unsigned leaflet”')
})
