import { expect, it } from 'vitest'
import type { CypherLimit } from '../../../contract/cypher.ts'
import { downloadWords, limitWords } from './limit-words.ts'

const limit = (part: Partial<CypherLimit>): CypherLimit => {
  return { by: 'rows', limit: 1_000, counted: 4_312, isAll: true, message: '', ...part }
}

it('says how many there are, or that there are more than were counted', () => {
  expect(limitWords(limit({}), 1_000)).toBe(
    '1\u202f000 of 4\u202f312 shown, limit reached. Narrow the question down to see the others, or take them as a file.',
  )
  expect(limitWords(limit({ counted: 10_000, isAll: false }), 1_000)).toMatch(
    /^1\u202f000 of more than 10\u202f000 shown, limit reached\./,
  )
})

it('says what was too large', () => {
  expect(limitWords(limit({ by: 'bytes', limit: 16_000_000 }), 812)).toMatch(/^812 of 4\u202f312 shown.* 16 MB /)
})

it('offers all rows where a file holds all, and else as many as it holds', () => {
  expect(downloadWords(limit({}))).toBe('Download all 4\u202f312 rows as CSV')
  expect(downloadWords(limit({ counted: 10_000 }))).toBe('Download all 10\u202f000 rows as CSV')
  expect(downloadWords(limit({ counted: 10_001 }))).toBe('Download the first 10\u202f000 rows as CSV')
  expect(downloadWords(limit({ counted: 3_000, isAll: false }))).toBe('Download the first 10\u202f000 rows as CSV')
})
